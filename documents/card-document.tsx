import { IntlProvider } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type messages from "@/messages/en";
import { CardFrame, type CardPlaces } from "@/components/card/card-frame";
import { FormAnswerPage, type FormAnswer } from "./form-answer";
import { NotFoundPage } from "@/components/site/not-found";
import { RememberedTheme } from "@/components/site/remembered-theme";
import { SeatCard } from "@/components/card/seat-card";
import { PATHS } from "@/lib/core/paths";

type Common = {
  readonly messages: typeof messages;
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
    props.messages.card.title,
    <>
      <RememberedTheme {...props.theme} />
      <CardFrame places={props.places} card={props.card} nonce={props.theme.nonce} />
    </>,
  );

/** The card alone on its sheet, in paper's own light, for a picture of it. */
export const drawSheet = (
  { messages, style }: Pick<Common, "messages" | "style">,
  card: ComponentProps<typeof SeatCard>,
): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="en" data-theme="light">
      <head>
        <title>{messages.card.title}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <IntlProvider locale="en" timeZone="UTC" messages={messages}>
          <SeatCard {...card} />
        </IntlProvider>
      </body>
    </html>,
  )}`;

/** What stands in its place when there is no such trip. */
export const drawNoCard = (props: Common): string =>
  toDocument(props, props.messages.notFound.title, <NotFoundPage />);

/** The answer to a form, where a page of Next's cannot be given: from a route, with a status of its own. */
export const drawAnswer = (props: Common & { answer: FormAnswer }): string =>
  toDocument(props, props.answer.title, <FormAnswerPage answer={props.answer} />);

function toDocument({ messages, style, isPrivate }: Common, title: string, body: ReactNode): string {
  const html = renderToStaticMarkup(
    <html lang="en">
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
        <IntlProvider locale="en" timeZone="UTC" messages={messages}>
          {body}
        </IntlProvider>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
