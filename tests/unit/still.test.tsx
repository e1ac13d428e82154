import { parseDocument } from "htmlparser2";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Moving, resolve, toHtml } from "@/app/still-html";
import { LimbDrawing } from "@/components/second-heart/limb-drawing";
import { advancePlay, startPlay } from "@/components/second-heart/play";
import { HeartMark } from "@/components/site/heart-mark";
import { Icon, ICON_NAMES } from "@/components/site/icon";
import { QrCode } from "@/components/site/qr-code";

type Node = {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
};

/** HTML as a browser has it: elements with their attributes by name, and joined texts. */
function treeOf(html: string): unknown[] {
  const tree = (nodes: readonly Node[]): unknown[] =>
    nodes.map(({ type, data, name, attribs, children = [] }): unknown =>
      type === "text" ? data : [name, Object.entries(attribs ?? {}).toSorted(), tree(children)],
    );
  return tree(parseDocument(html).children);
}

async function write(node: ReactNode): Promise<string> {
  const parts = await resolve(node);
  if (parts instanceof Moving) throw new Error("something moves");
  return toHtml(parts as Parameters<typeof toHtml>[0]);
}

const SQUEEZED = advancePlay({ ...startPlay("sitting", "healthy"), working: true }, 0.6);

const Later = async ({ children }: { children: ReactNode }) => {
  await Promise.resolve();
  return <b>{children}</b>;
};

const PAGES: Readonly<Record<string, ReactNode>> = {
  "texts with every sign": (
    <p title={`"a" > 'b' & <c>`}>
      {`"a" > 'b' & <c> `}é {0} {1.5}
    </p>
  ),
  "nothing at all": (
    <p>
      {null}
      {undefined}
      {false}
      {true}
      {""}
    </p>
  ),
  "lists and fragments": (
    <ul>
      {["one", "two"].map((word) => (
        <li key={word}>
          <>
            {word} <>{word}</>
          </>
        </li>
      ))}
    </ul>
  ),
  "a form": (
    <form action="/a?b=1&c=2" method="post" noValidate encType="multipart/form-data">
      <label htmlFor="name">Name</label>
      <input
        id="name"
        name="name"
        defaultValue={`"x" > y`}
        maxLength={5}
        inputMode="numeric"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        aria-invalid={true}
        aria-describedby={undefined}
        required
        readOnly={false}
      />
      <input type="checkbox" name="tick" value="yes" defaultChecked tabIndex={-1} />
      <input type="checkbox" name="tick" value="" defaultChecked={false} disabled />
      <textarea name="text" rows={4} defaultValue={"two\nlines > one"} />
      <textarea defaultValue={"\nfirst"} />
      <select name="unit" defaultValue="b">
        <option value="a">A</option>
        <option value="b">B &gt; A</option>
      </select>
      <button type="submit" formAction="/elsewhere" hidden>
        Go
      </button>
    </form>
  ),
  "a picture": (
    <svg className="a" viewBox="0 0 1 1" focusable="false" aria-hidden preserveAspectRatio="none">
      <g strokeWidth={2} strokeLinecap="round" fillRule="evenodd" textAnchor="middle" clipPath="url(#a)">
        <path d="M0 0" strokeDasharray="1 2" vectorEffect="non-scaling-stroke" shapeRendering="crispEdges" />
        <text dominantBaseline="middle" fontSize={12}>
          1 &gt; 0
        </text>
      </g>
    </svg>
  ),
  "programs and data": (
    <div>
      <script nonce="n" defer>{`if (1 > 0 && "a" < "b") a();`}</script>
      <i data-words={JSON.stringify({ a: `"<>&'` })} />
      <b dangerouslySetInnerHTML={{ __html: "<u>1 > 0</u>" }} />
    </div>
  ),
  "a table and a link": (
    <table>
      <tbody>
        <tr>
          <td colSpan={2} rowSpan={1}>
            <a href="/a" data-online="" aria-current="page" hrefLang="en">
              a
            </a>
            <time dateTime="2026-12-01T21:05">21:05</time>
          </td>
        </tr>
      </tbody>
    </table>
  ),
  "a mark": <HeartMark className="mark" />,
  "a limb": <LimbDrawing id="limb" view={SQUEEZED} title="A > limb" />,
  signs: ICON_NAMES.map((name) => <Icon key={name} name={name} />),
  "a code": <QrCode text="https://example.org/trips" title="Trips" />,
};

describe("a part of a page, written out", () => {
  test.each(Object.entries(PAGES))("%s is what React makes of it", async (_, node) => {
    expect(treeOf(await write(node))).toEqual(treeOf(renderToStaticMarkup(node)));
  });

  test("a component that waits is waited for", async () => {
    const node = (
      <p>
        <Later>late</Later> and <Later>later</Later>
      </p>
    );
    expect(await write(node)).toBe("<p><b>late</b> and <b>later</b></p>");
  });

  test("what has a component of the browser's inside is React's, and what is beside it is not", async () => {
    const Player = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
    const parts = await resolve(
      <main>
        <h1>Title</h1>
        <Player />
      </main>,
    );
    expect(parts).toBeInstanceOf(Moving);
    const { type, parts: inside } = parts as Moving;
    expect(type).toBe("main");
    expect(inside).toBeInstanceOf(Moving);
    const [title, player] = (inside as Moving).parts as [Parameters<typeof toHtml>[0], Moving];
    expect(toHtml(title)).toBe("<h1>Title</h1>");
    expect(player.type).toBe(Player);
  });
});
