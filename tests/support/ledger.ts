import { expect } from "vitest";
import { heldBy, type Visitor } from "./visitor";

/** A trip as its traveller knows it: by its name, and whether something was noted. Null when it is deleted. */
export type Known = { readonly name: string; readonly noted: boolean } | null;

/** Something to do, what holds once it is answered, and what else may when it is cut off. */
export type Act = {
  readonly name: string;
  readonly then: Known;
  readonly between?: Known;
  readonly go: () => Promise<unknown>;
};

/** An answer, but not the one that was expected: one that says that nothing was done, for one. */
export class Refused extends Error {}

/** A traveller who remembers what was acknowledged, and so what has to be there. */
export class Traveller {
  path = "";
  known: Known = null;
  /** What was cut off half-way and goes on when it is sent again. */
  resume: (() => Promise<void>) | null = null;
  private acts = 0;
  constructor(
    private readonly number: number,
    readonly visitor: Visitor,
  ) {}

  /** What this traveller may do now. */
  actsNow(): readonly [Act, ...Act[]] {
    const { known, path, visitor } = this;
    this.acts += 1;
    const name = `${this.number}, act ${this.acts}`;
    if (known === null) return [{ name: "save", then: { name, noted: false }, go: () => this.save(name) }];
    return [
      { name: "rename", then: { ...known, name }, go: () => this.rename(name) },
      {
        name: "note",
        then: { ...known, noted: true },
        go: () => sent(visitor.post(`${path}/progress`, { leg: "1", say: "pushedBackNow" }), path),
      },
      {
        name: "delete and take back",
        then: known,
        between: null,
        go: async () => {
          const asking = heldBy(await textOf(visitor.get(`${path}/delete`)));
          const { action, form } = heldBy(
            await textOf(visitor.post(`${path}/delete/confirmed`, asking.form)),
          );
          // Too late leads elsewhere, as when the clock was put forward meanwhile.
          await sent(visitor.post(action, form), path);
        },
      },
      { name: "delete", then: null, go: () => textOf(visitor.post(`${path}/delete/confirmed`)) },
      { name: "change key", then: known, go: () => this.changeKey() },
    ];
  }

  private async save(name: string): Promise<void> {
    const { trip } = await this.visitor.plan();
    this.path = `/trips/${trip}`;
    await sent(this.visitor.post("/plan/save", { trip, name }), this.path);
  }

  private async rename(name: string): Promise<void> {
    const page = await textOf(this.visitor.get(this.path));
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
    await sent(this.visitor.post(`${this.path}/rename`, { version, name }), this.path);
  }

  private async changeKey(): Promise<void> {
    const begun = await this.visitor.post("/your-data/key/begin");
    const { form } = heldBy(await textOf(this.visitor.get(begun.headers.get("location") ?? "")));
    this.resume = () => sent(this.visitor.post("/your-data/key/changed", form), "/your-data");
    await this.resume();
    this.resume = null;
  }

  /** What there is. */
  async look(): Promise<Known> {
    if (this.path === "") return null;
    const answer = await this.visitor.get(this.path);
    const html = await answer.text();
    if (answer.status === 404) return null;
    if (answer.status !== 200) throw new Refused(`answered ${answer.status}`);
    const name = /<h1[^>]*><bdi>([^<]*)</.exec(html)?.[1] ?? "";
    const exported = await textOf(this.visitor.get("/your-data/export"));
    expect(() => JSON.parse(exported) as unknown, "a file that is whole").not.toThrow();
    return { name, noted: exported.includes('"pushedBack"') };
  }
}

/** The text of an answer that was made. */
async function textOf(answer: Promise<Response>): Promise<string> {
  const made = await answer;
  const text = await made.text();
  if (made.status !== 200) throw new Refused(`answered ${made.status}`);
  return text;
}

async function sent(answer: Promise<Response>, to: string): Promise<void> {
  const { status, headers } = await answer;
  if (status !== 303 || !(headers.get("location") ?? "").startsWith(to))
    throw new Refused(`answered ${status} ${headers.get("location") ?? ""}`);
}
