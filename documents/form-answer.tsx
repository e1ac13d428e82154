import { FactList } from "@/components/site/fact-list";
import type { IconName } from "@/components/site/icon";
import { Notice } from "@/components/site/notice";
import { Page } from "@/components/site/page";

/** What the answer to a form says when there is no page to send the browser to. */
export type FormAnswer = {
  readonly title: string;
  readonly text: string;
  /** How it went. */
  readonly icon: Extract<IconName, "expired" | "failed" | "lock" | "saved">;
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
  /** A form with one button that holds these fields: what was typed, or what takes back what was done. */
  readonly form: {
    readonly action: string;
    readonly fields: Readonly<Record<string, readonly string[]>>;
    readonly button: string;
  } | null;
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

/** The page that answers a form by itself: it works without scripts, and nothing of it is stored on the way. */
export function FormAnswerPage({ answer }: { answer: FormAnswer }) {
  const { facts = [], form, links } = answer;
  return (
    <Page title={answer.title}>
      <Notice icon={answer.icon} urgent={answer.icon !== "saved"}>
        <p>{answer.text}</p>
      </Notice>
      {facts.length > 0 && (
        <div className="panel">
          <FactList
            facts={facts.map(({ name, value }) => ({ name, value: <bdi key={name}>{value}</bdi> }))}
          />
        </div>
      )}
      <div className="actions">
        {form && (
          <form method="post" action={form.action} autoComplete="off">
            {Object.entries(form.fields).flatMap(([name, values]) =>
              values.map((value, index) => (
                <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
              )),
            )}
            <button className="button" type="submit">
              {form.button}
            </button>
          </form>
        )}
        {links.map(({ href, label }, index) => (
          <a key={href} href={href} className={form === null && index === 0 ? "button" : undefined}>
            {label}
          </a>
        ))}
      </div>
    </Page>
  );
}
