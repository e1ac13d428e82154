import en from "./en";

/** Every word shown, by namespace: the shape that a language's folder fills. */
export type Messages = typeof en;

/** A language that the site speaks: its tag (BCP 47), what previews of links call it, the way its lines run, and every word. */
export type Language = {
  readonly locale: string;
  readonly openGraph: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Messages;
};

/** English, from which the others are translated. */
export const ENGLISH: Language = { locale: "en", openGraph: "en_GB", direction: "ltr", messages: en };

/** The languages that the site speaks: the first, to whoever asks for none of them. */
export const LANGUAGES: readonly [Language, ...Language[]] = [ENGLISH];
