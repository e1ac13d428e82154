import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Server } from "@/tests/support/server";
import { ofFirstLeg } from "@/tests/support/traveller";
import { heldBy, Visitor } from "@/tests/support/visitor";

// The same thing done twice: from two tabs, from two devices, after Back.

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const visit = () => new Visitor(server.url);
/** Another tab that sends its form before the first one's answer has come: with the cookies as they are now. */
const tabOf = (visitor: Visitor) => {
  const tab = visit();
  for (const [name, value] of visitor.cookies) tab.cookies.set(name, value);
  return tab;
};
/** Where an answer sends the browser, or its status. */
const led = (answer: Response) => answer.headers.get("location") ?? answer.status;
const names = async (visitor: Visitor) =>
  Array.from(
    (await (await visitor.get("/trips")).text()).matchAll(
      /<a[^>]*href="\/trips\/[\w-]{22}"[^>]*><bdi>([^<]+)</g,
    ),
  )
    .map(([, name]) => name)
    .sort();
const headingOf = async (visitor: Visitor, path: string) =>
  /<h1><bdi>([^<]*)</.exec(await (await visitor.get(path)).text())?.[1];
/** What the page of an answer offers to send, and where. */
const offered = async (answer: Response) => heldBy(await answer.text());

test("a plan saved from two tabs at once, and from a third one after them, is one trip of one owner", async () => {
  const visitor = visit();
  const { trip } = await visitor.plan();
  const tabs = [tabOf(visitor), tabOf(visitor), tabOf(visitor)] as const;
  const save = (tab: Visitor) => tab.post("/plan/save", { trip, name: "Once" });
  const answers = [...(await Promise.all([save(tabs[0]), save(tabs[1])])), await save(tabs[2])];
  expect(answers.map(led)).toEqual(Array(3).fill(`/trips/${trip}`));
  const owners = tabs.map(({ cookies }) => cookies.get("__Host-owner"));
  expect(new Set(owners).size).toBe(1);
  expect(await names(tabs[0])).toEqual(["Once"]);
});

test("saved, then Back and saved again: one trip; another name typed the second time is offered, not lost", async () => {
  const visitor = visit();
  const { trip } = await visitor.plan();
  const save = (name: string) => visitor.post("/plan/save", { trip, name });
  expect(led(await save("First"))).toBe(`/trips/${trip}`);
  expect(led(await save("First"))).toBe(`/trips/${trip}`);
  const other = await save("Second <thoughts>");
  expect([other.status, other.headers.get("cache-control")]).toEqual([409, "no-store"]);
  const { action, form } = await offered(other);
  expect(action).toBe(`/trips/${trip}/rename`);
  expect(Object.fromEntries(form)).toEqual({ version: "1", name: "Second <thoughts>" });
  expect(await names(visitor)).toEqual(["First"]);
  expect(led(await visitor.post(action, form))).toBe(`/trips/${trip}`);
  expect(await names(visitor)).toEqual(["Second &lt;thoughts&gt;"]);
});

test("what a page asks to save is saved, never another plan begun since", async () => {
  const visitor = visit();
  const { trip } = await visitor.plan();
  const out = { trip, name: "Out", then: "return" };
  expect(led(await visitor.post("/plan/save", out))).toMatch(/^\/plan\?start=return/);
  // Back, to the page as it was, and the same button again; then the other one.
  expect(led(await visitor.post("/plan/save", out))).toBe(`/trips/${trip}`);
  expect(led(await visitor.post("/plan/save", { trip, name: "Out" }))).toBe(`/trips/${trip}`);
  expect(await names(visitor)).toEqual(["Out"]);
  // The way back is still the plan in progress.
  expect(await (await visitor.get("/plan")).text()).toContain("Forget what I typed");

  const forgotten = await visitor.plan();
  await visitor.post("/plan/forget");
  await visitor.plan({ flight: { name: "Begun since" } });
  const path = led(await visitor.post("/plan/save", { trip: forgotten.trip, name: "Forgotten" }));
  expect(path).toBe("/plan/result?problem=other#problem");
  expect(await (await visitor.get(String(path))).text()).toContain("This is another plan");
  expect(await names(visitor)).toEqual(["Out"]);
});

test("what a page shows is what it saves: a plan changed in another tab is shown first, with the name typed", async () => {
  const visitor = visit();
  const { trip } = await visitor.plan();
  const shownBy = async (path: string) =>
    Object.fromEntries((await offered(await visitor.get(path))).form).shown as string;
  const shown = await shownBy("/plan/result");
  const longer = ofFirstLeg({ "duration.hours": "9", "duration.minutes": "0" });
  await visitor.post("/plan/flight?from=check", longer);
  const save = (mark: string) => visitor.post("/plan/save", { trip, shown: mark, name: "Nine hours" });
  const path = String(led(await save(shown)));
  expect(path).toBe("/plan/result?problem=changed#problem");
  const page = await (await visitor.get(path)).text();
  expect(page).toContain("This plan has changed");
  expect(page).toContain("9\u00a0h from pushback");
  expect(page).toContain('value="Nine hours"');
  expect(led(await save(await shownBy("/plan/result")))).toBe(`/trips/${trip}`);
  expect(await names(visitor)).toEqual(["Nine hours"]);
});

test("two devices edit a trip: the later one sees both versions, and can keep both, once", async () => {
  const one = visit();
  const path = await one.save("Before", { keepAnswers: true });
  const trip = path.slice("/trips/".length);
  const other = tabOf(one);
  const edit = async (device: Visitor, hours: string) => {
    expect(led(await device.post(`${path}/edit`, { part: "flight" }))).toBe("/plan?from=check");
    await device.post(
      "/plan/flight?from=check",
      ofFirstLeg({ "duration.hours": hours, "duration.minutes": "0" }),
    );
  };
  await edit(one, "5");
  await edit(other, "6");
  expect(led(await one.post("/plan/save", { trip, name: "Five", keepAnswers: "yes" }))).toBe(path);
  const refused = led(await other.post("/plan/save", { trip, name: "Six", keepAnswers: "yes" }));
  expect(refused).toBe("/plan/result?problem=stale&answers=keep#problem");
  const page = await (await other.get(String(refused))).text();
  const words = page.replaceAll(/<[^>]*>/g, "");
  expect(words).toContain("Five · 5\u00a0h from pushback");
  expect(words).toContain("Six · 6\u00a0h from pushback");

  const copy = { trip, name: "Six", keepAnswers: "yes", how: "copy" };
  const tab = tabOf(other);
  const [first, second] = await Promise.all([other.post("/plan/save", copy), tab.post("/plan/save", copy)]);
  expect(led(first)).toMatch(/^\/trips\/[\w-]{22}$/);
  expect(led(first)).not.toBe(path);
  expect(led(second)).toBe(led(first));
  expect(await names(one)).toEqual(["Five", "Six"]);
});

test("two tabs of one browser edit a trip: the one saved last keeps its name for the other one's flight", async () => {
  const visitor = visit();
  const path = await visitor.save("Before", { keepAnswers: true });
  const trip = path.slice("/trips/".length);
  for (let tab = 0; tab < 2; tab += 1)
    expect(led(await visitor.post(`${path}/edit`, { part: "flight" }))).toBe("/plan?from=check");
  expect(led(await visitor.post("/plan/save", { trip, name: "One tab" }))).toBe(path);
  const late = await visitor.post("/plan/save", { trip, name: "Other tab" });
  expect(late.status).toBe(409);
  const { action, form } = await offered(late);
  expect(led(await visitor.post(action, form))).toBe(path);
  expect(await names(visitor)).toEqual(["Other tab"]);
});

test("a name sent twice is one change; one typed for a trip renamed since is offered, and stands in no address", async () => {
  const visitor = visit();
  const path = await visitor.save("First");
  const rename = (version: string, name: string) => visitor.post(`${path}/rename`, { version, name });
  expect(led(await rename("1", "Second"))).toBe(path);
  expect(led(await rename("1", "Second"))).toBe(path);
  expect(await headingOf(visitor, path)).toBe("Second");
  const stale = await rename("1", "Third");
  expect([stale.status, stale.headers.get("location")]).toEqual([409, null]);
  expect(led(await visitor.get(`${path}/rename`))).toBe(path);
  expect(await headingOf(visitor, path)).toBe("Second");
  const { action, form } = await offered(stale);
  expect(Object.fromEntries(form)).toEqual({ version: "2", name: "Third" });
  await visitor.post(action, form);
  expect(await headingOf(visitor, path)).toBe("Third");
  // The name it has by now: there is nothing to choose.
  expect(led(await rename("1", "Third"))).toBe(path);
});

test("deleted twice at a tap, and taken back twice, it is there once", async () => {
  const visitor = visit();
  const path = await visitor.save("Slip of the finger");
  const asked = (await offered(await visitor.get(`${path}/delete`))).form;
  const remove = () => visitor.post(`${path}/delete/confirmed`, asked);
  const [first, second] = await Promise.all([remove(), remove()]);
  expect([first.status, second.status, first.headers.get("cache-control")]).toEqual([200, 200, "no-store"]);
  // The address of that page, opened anew, is no blank one.
  expect(led(await visitor.get(`${path}/delete/confirmed`))).toBe("/trips");
  expect((await visitor.get(path)).status).toBe(404);
  expect(await names(visitor)).toEqual([]);
  const { form: row } = await offered(await remove());
  for (let times = 0; times < 2; times += 1)
    expect(led(await visitor.post(`${path}/delete/undone`, row))).toBe(path);
  expect(await names(visitor)).toEqual(["Slip of the finger"]);
  expect(led(await visitor.post(`${path}/delete/undone`))).toBe(path);
  await visitor.post(`${path}/delete/confirmed`, asked);
  expect(led(await visitor.post(`${path}/delete/undone`))).toBe("/trips?undo=late");
});
