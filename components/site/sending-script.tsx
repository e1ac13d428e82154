import { useTranslations } from "next-intl";
import { iconPath } from "./icon";

/** What says of a form that it is on its way (sending.ts): `src` is where it was bundled to. */
export function SendingScript({ src, nonce }: { src: string; nonce: string }) {
  const t = useTranslations("app");
  return (
    <script
      src={src}
      nonce={nonce}
      defer
      data-word={t("sending")}
      data-sign={iconPath("saving")}
      suppressHydrationWarning
    />
  );
}
