import { IntlProvider } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "@/messages/languages";
import { CardFrame, type CardPlaces } from "@/components/card/card-frame";
import { FormAnswerPage, type FormAnswer } from "./form-answer";
import { NotFoundPage } from "@/components/site/not-found";
import { RememberedTheme } from "@/components/site/remembered-theme";
import { SeatCard } from "@/components/card/seat-card";
import { PATHS } from "@/lib/core/paths";

type Common = {
  readonly language: Language;
  /** Where the style of these documents is. */
  readonly style: string;
  /** Nobody else on the network can read what is sent; where they can, the document says so. */
  readonly isPrivate: boolean;
};

/** The page of a seat-exercise card as a whole document: it needs no script but to print by a button, and says nothing twice. */
export const drawCard = (
  props: Common & {
    places: CardPlaces;
    card: ComponentProps<typeof SeatCard>;
    theme: ComponentProps<typeof RememberedTheme>;
  },
): string =>
  toDocument(
    props,
    props.language.messages.card.title,
    <>
      <RememberedTheme {...props.theme} />
      <CardFrame places={props.places} card={props.card} nonce={props.theme.nonce} />
    </>,
  );

/** The card alone on its sheet, in paper's own light, for a picture of it. */
export const drawSheet = (
  { language, style }: Pick<Common, "language" | "style">,
  card: ComponentProps<typeof SeatCard>,
): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={language.locale} dir={language.direction} data-theme="light">
      <head>
        <title>{language.messages.card.title}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <Speaking language={language}>
          <SeatCard {...card} />
        </Speaking>
      </body>
    </html>,
  )}`;

/** What stands in its place when there is no such trip. */
export const drawNoCard = (props: Common): string =>
  toDocument(props, props.language.messages.notFound.title, <NotFoundPage />);

/** The answer to a form, where a page of Next's cannot be given: from a route, with a status of its own. */
export const drawAnswer = (props: Common & { answer: FormAnswer }): string =>
  toDocument(props, props.answer.title, <FormAnswerPage answer={props.answer} />);

function toDocument({ language, style, isPrivate }: Common, title: string, body: ReactNode): string {
  const { locale, direction, messages } = language;
  const html = renderToStaticMarkup(
    <html lang={locale} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{`${title} · ${messages.app.name}`}</title>
        <link rel="stylesheet" href={style} />
        <link rel="icon" href={PATHS.icon} type="image/svg+xml" />
      </head>
      <body>
        {!isPrivate && <p className="notice screen-only">{messages.app.notPrivate}</p>}
        <Speaking language={language}>{body}</Speaking>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

const Speaking = ({ language, children }: { language: Language; children: ReactNode }) => (
  <IntlProvider locale={language.locale} timeZone="UTC" messages={language.messages}>
    {children}
  </IntlProvider>
);
