import { formsOf, type Said } from "./traveller";

type Form = Readonly<Record<string, string | readonly string[]>>;

/** A plan that is ready to be saved: the field that names its trip. */
export type Ready = { readonly trip: string };

const SIGNS = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" } as const;
const decoded = (text: string) =>
  text.replace(/&(lt|gt|quot|#x27|amp);/g, (sign) => SIGNS[sign as keyof typeof SIGNS]);

/** The form that a page holds, to be sent as it is: where it goes, and its hidden fields. */
export function heldBy(html: string): { readonly action: string; readonly form: FormData } {
  const form = new FormData();
  for (const [, name = "", value = ""] of html.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  ))
    form.append(decoded(name), decoded(value));
  return { action: decoded(/<form [^>]*action="([^"]*)"/.exec(html)?.[1] ?? ""), form };
}

const toParams = (typed: Form): URLSearchParams =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );

/** A browser without a window: follows nothing by itself, keeps cookies. Waits half a minute for an answer. */
export class Visitor {
  /** What it sends, by name. */
  readonly cookies = new Map<string, string>();
  /** What else it says with each request. */
  headers: Readonly<Record<string, string>> = {};

  /** `origin`: the address that the site has for travellers. */
  constructor(readonly origin: string) {}

  /** Opens a page, here or at another address of the same site. */
  async get(path: string, at = this.origin): Promise<Response> {
    return this.send(`${at}${path}`, {});
  }

  /** Sends a form as a page of the site would. */
  async post(path: string, typed: Form | FormData = {}, at = this.origin): Promise<Response> {
    const body = typed instanceof FormData ? typed : toParams(typed);
    return this.send(`${at}${path}`, { method: "POST", body });
  }

  /** Answers the whole questionnaire, up to the page with the plan. */
  async plan(said: Said = {}): Promise<Ready> {
    for (const [path, typed] of formsOf(said)) {
      const { status } = await this.post(path, typed);
      if (status !== 303) throw new Error(`${path} answered ${status}`);
    }
    const html = await (await this.get("/plan/result")).text();
    const trip = /name="trip" value="([\w-]{22})"/.exec(html)?.[1];
    if (trip === undefined) throw new Error(`There is nothing to save on ${html}`);
    return { trip };
  }

  /** Plans a trip, saves it under this name, and gives its address. */
  async save(name: string, said: Said & { readonly keepAnswers?: boolean } = {}): Promise<string> {
    const { trip } = await this.plan(said);
    const answer = await this.post("/plan/save", {
      trip,
      name,
      ...(said.keepAnswers && { keepAnswers: "yes" }),
    });
    if (answer.headers.get("location") !== `/trips/${trip}`)
      throw new Error(`Saving answered ${answer.status}`);
    return `/trips/${trip}`;
  }

  private async send(address: string, init: RequestInit): Promise<Response> {
    const cookie = Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join("; ");
    // A connection for each: one kept open may be closed by the server just as the next request sets out on it.
    const headers = {
      ...this.headers,
      connection: "close",
      origin: this.origin,
      ...(cookie !== "" && { cookie }),
    };
    const signal = AbortSignal.timeout(300_000);
    const answer = await fetch(address, { ...init, headers, redirect: "manual", signal });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}
