import { useTranslations } from "next-intl";
import { useListWords } from "../site/words";
import { toFields, type ApiField, type FieldKind, type JsonSchema } from "./api-fields";
import styles from "./api-reference.module.css";
import { PATHS } from "@/lib/core/paths";

type Content = Readonly<
  Record<string, { readonly schema: { readonly $ref: string }; readonly example?: unknown }>
>;
type Operation = {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>;
};
/** What is read of an OpenAPI document. */
export type ApiDocument = {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
};

const METHODS: Readonly<Record<string, string>> = { get: "GET", post: "POST" };

/** An OpenAPI document for readers: commands to try, and every operation and field. `origin` is where it answers. */
export function ApiReference({ document, origin }: { document: ApiDocument; origin: string }) {
  const t = useTranslations("api");
  const lists = useTranslations("lists");
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: METHODS[method] ?? method,
      operation,
    })),
  );
  return (
    <div className="stack-loose">
      <div className="stack measure">
        <p>{document.info.description}</p>
        <p>{t.rich("documentText", { link: (text) => <a href={PATHS.apiOpenapi}>{text}</a> })}</p>
      </div>
      <section className="stack" aria-labelledby="try">
        <h2 id="try">{t("tryTitle")}</h2>
        <p>{t("tryText")}</p>
        <Command label={t("commands.plan")} text={toPlanCommand(document, origin)} />
        <Command
          label={t("commands.airports")}
          text={`curl --get ${origin}/api/v1/airports --data-urlencode 'q=são paulo'`}
        />
        <Command
          label={t("commands.booking")}
          text={`curl ${origin}/api/v1/booking --data-binary @booking.ics`}
        />
        <Command label={t("commands.document")} text={`curl ${origin}/api/v1/openapi.json`} />
      </section>
      {operations.map(({ path, method, operation }) => (
        <section key={path} className="stack" aria-labelledby={path}>
          <h2 id={path} className={styles.path}>
            <code>
              {method} {path}
            </code>
          </h2>
          <p>{lists("sentence", { text: operation.summary })}</p>
          {operation.description && <p>{operation.description}</p>}
          {operation.parameters && (
            <Fields
              title={t("parameters")}
              fields={operation.parameters.flatMap(({ name, required, description, schema }) =>
                toFields({
                  properties: { [name]: { ...schema, description } },
                  required: required ? [name] : [],
                }),
              )}
            />
          )}
          {operation.requestBody && fieldsOf(document, operation.requestBody.content).length > 0 && (
            <Fields title={t("request")} fields={fieldsOf(document, operation.requestBody.content)} />
          )}
          <h3>{t("answers")}</h3>
          <dl className={styles.statuses}>
            {Object.entries(operation.responses).map(([status, { description }]) => (
              <div key={status}>
                <dt>
                  <code>{status}</code>
                </dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          {Object.entries(operation.responses)
            .filter(([status]) => status === "200")
            .map(([status, { content }]) => (
              <Fields key={status} title={t("answer")} fields={fieldsOf(document, content)} />
            ))}
        </section>
      ))}
      <section className="stack" aria-labelledby="errors">
        <h2 id="errors">{t("errorsTitle")}</h2>
        <Fields title={t("answer")} fields={toFields(document.components.schemas.Error ?? {})} />
      </section>
    </div>
  );
}

function Command({ label, text }: { label: string; text: string }) {
  return (
    <div className="stack-tight">
      <h3 className={styles.label}>{label}</h3>
      <pre role="group" className={styles.command} tabIndex={0} aria-label={label}>
        <code>{text}</code>
      </pre>
    </div>
  );
}

function Fields({ title, fields }: { title: string; fields: readonly ApiField[] }) {
  const t = useTranslations("api");
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <div key={field.path}>
            <dt>
              <code>{field.path}</code>
              {field.required && <span className={styles.required}>{t("required")}</span>}
            </dt>
            <dd>
              <span className={styles.kind}>
                <Kinds kinds={field.kinds} />
                {field.fallback !== null && <> · {t("fallback", { value: field.fallback })}</>}
              </span>
              {field.description !== null && <span>{field.description}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Kinds({ kinds }: { kinds: readonly FieldKind[] }) {
  const t = useTranslations("api");
  const either = useListWords("or");
  const say = (kind: FieldKind) => {
    switch (kind.kind) {
      case "integer":
      case "number": {
        const range = kind.from === null ? "none" : kind.to === null ? "from" : "both";
        return t(`kinds.${kind.kind}`, { range, from: String(kind.from), to: String(kind.to) });
      }
      case "array":
        return t("kinds.array", { limited: kind.most === null ? "no" : "yes", most: String(kind.most) });
      case "choice":
      case "list":
        return t(`kinds.${kind.kind}`, { values: kind.of.join(" · ") });
      default:
        return t(`kinds.${kind.kind}`);
    }
  };
  return either(kinds.map(say));
}

/** The fields of the schema that a body's content names. */
function fieldsOf(document: ApiDocument, content: Content): readonly ApiField[] {
  const name = content["application/json"]?.schema.$ref.split("/").at(-1) ?? "";
  return toFields(document.components.schemas[name] ?? {});
}

/** A request that works, from the document's own example. */
function toPlanCommand({ paths }: ApiDocument, origin: string): string {
  const example = paths[PATHS.apiPlan]?.post?.requestBody?.content["application/json"]?.example;
  return [
    `curl ${origin}/api/v1/plan \\`,
    "  --header 'Content-Type: application/json' \\",
    `  --data '${JSON.stringify(example, null, 2)}'`,
  ].join("\n");
}
