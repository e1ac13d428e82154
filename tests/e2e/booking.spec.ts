import type { Page } from "playwright/test";
import {
  BOTH_WIDTHS,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  scriptsOnDesks,
  test,
} from "../support/browser";
import { goOn, startHealthy, type } from "../support/plan";
import { calendar, PLANTED } from "../support/bookings";
import { goOnToPrint, Thumb } from "../support/thumb";

const two = (value: number) => String(value).padStart(2, "0");
/** A day of next year, so that it is never past. */
const YEAR = new Date().getUTCFullYear() + 1;
const utc = (month: number, day: number, hour: number, minute: number) =>
  `${YEAR}${two(month)}${two(day)}T${two(hour)}${two(minute)}00Z`;
const FLIGHT = `DTSTART:${utc(2, 3, 21, 5)}\nDTEND:${utc(2, 4, 9, 55)}\nSUMMARY:Flight SQ 321 from London (LHR) to Singapore (SIN)\nDESCRIPTION:${PLANTED.given} ${PLANTED.family}\\nBooking ${PLANTED.booking}\\nSeat: 31A`;
const ONWARD = `DTSTART:${utc(2, 4, 12, 10)}\nDTEND:${utc(2, 4, 20, 5)}\nSUMMARY:Flight SQ 221 from Singapore (SIN) to Sydney (SYD)`;
const HOTEL = `DTSTART:${utc(2, 4, 12, 0)}\nSUMMARY:Hotel Raffles`;
const DIFFERING = `DTSTART:${utc(2, 3, 13, 13)}\nDTEND:${utc(2, 3, 22, 14)}\nSUMMARY:Your flight from FRA to EWR\nDESCRIPTION:Flight number: LH 123\\nDeparture - Date: 03 Feb ${YEAR}\\nTime: 11:02\\nFrom: Frankfurt (FRA)\\nArrival\\nDate: 03 Feb ${YEAR}\\nTime: 14:14\\nAt: Newark (EWR)`;

const file = (name: string, text: string) => ({ name, mimeType: "text/calendar", buffer: Buffer.from(text) });
const panel = (page: Page) => page.locator("#booking");

async function bring(page: Page, brought: { file?: ReturnType<typeof file>; text?: string }): Promise<void> {
  await page.goto("/plan");
  // It stands open until a flight is typed.
  if ((await panel(page).getAttribute("open")) === null) await unfold(page, "Have your booking here?");
  if (brought.text !== undefined) {
    await unfold(page, "Or paste its text");
    await page.getByLabel("The text of the confirmation").fill(brought.text);
    await goOn(page, /^Fill in the flights$/);
  } else {
    // With a script it is read as soon as it is chosen, and says so.
    const isScripted = await panel(page).getByText("as soon as you choose it").isVisible();
    const isRead = page.waitForEvent("load");
    await fileField(page).setInputFiles(brought.file ?? []);
    if (!isScripted) await panel(page).getByRole("button", { name: "Fill in the flights" }).click();
    await isRead;
  }
}

const fileField = (page: Page) => page.getByLabel("A file or a picture");
const unfold = (page: Page, title: string) => panel(page).locator("summary", { hasText: title }).click();

test.describe("with JavaScript on a desk, and without it on a phone:", BOTH_WIDTHS, () => {
  test.use({ javaScriptEnabled: scriptsOnDesks });

  test("a calendar file fills the flight in, marked, and leads to a plan and a card", async ({ page }) => {
    await bring(page, { file: file("trip.ics", calendar([FLIGHT, HOTEL])) });

    await expect(page.getByRole("status").first()).toContainText("Filled in from your booking");
    await expect(page.getByRole("status").first()).toContainText("One hotel was left out.");
    await expect(page.locator('[name="legs.0.from"]')).toHaveValue(/\(LHR\)$/);
    await expect(page.locator('[name="legs.0.departureTime"]')).toHaveValue("21:05");
    await expect(page.locator('[name="legs.0.arrivalTime"]')).toHaveValue("17:55");
    await expect(page.getByText("12 h 50 by its airports and times")).toBeVisible();
    await expect(page.locator('[name="legs.0.seat"]')).toHaveValue("window");
    await expect(page.getByText("Flight SQ 321. Seat on the booking: 31A.")).toBeVisible();
    const from = page.locator('[name="legs.0.from"]');
    await expect(from).toHaveAccessibleDescription(/Read from your booking\./);
    const html = await page.content();
    for (const secret of Object.values(PLANTED)) expect(html).not.toContain(secret);
    await expectNoSidewaysScroll(page);

    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/about-you$/);
    await startHealthy(page);
  });

  test("what a booking says in two ways is chosen between, and nothing goes on before", async ({ page }) => {
    await bring(page, { file: file("trip.ics", calendar([DIFFERING])) });
    await expect(page.getByRole("radiogroup", { name: "Which departure is right?" })).toBeVisible();
    await goOn(page);
    await expect(page.getByRole("alert").first()).toContainText("your booking says more than one thing");
  });

  test("pasted words fill it in; what cannot be read says so and keeps what was typed", async ({ page }) => {
    await bring(page, { text: ` 1. BA  117 Y  03FEB LHRJFK HS1   0825  1120  O        E TU` });
    await expect(page.locator('[name="legs.0.arrivalTime"]')).toHaveValue("11:20");
    const large = file("photo.jpg", "x".repeat(6 * 1024 * 1024));
    // With a script it is refused where it was chosen, and nothing is sent.
    await page.goto("/plan");
    await unfold(page, "Have your booking here?");
    if (await panel(page).getByText("as soon as you choose it").isVisible())
      await fileField(page).setInputFiles(large);
    else await bring(page, { file: large });
    await expect(page.getByText(/That is more than 5 MB/)).toBeVisible();
    const heic = file("IMG_0001.HEIC", `\0\0\0$ftypheic${"\0".repeat(100)}`);
    await bring(page, { file: heic });
    await expect(page.getByText(/such as HEIC\. Take a screenshot/)).toBeVisible();
    await bring(page, { text: "Nothing of this is a flight." });
    await expect(page.getByText(/We could not read this: type it instead/)).toBeVisible();
    await expect(page.locator('[name="legs.0.arrivalTime"]')).toHaveValue("11:20");
    await unfold(page, "Or paste its text");
    await panel(page).getByRole("button", { name: "Fill in the flights" }).click();
    await expect(page.getByText("Choose a file, or paste the text of your booking.")).toBeVisible();
  });
});

test("what was typed of the flight and not sent is there when a chosen file cannot be read", async ({
  page,
}) => {
  await page.goto("/plan");
  await type(page, { "legs.0.duration.hours": "11", name: "To my sister" });
  await Promise.all([
    page.waitForURL(/booking=unreadable/),
    fileField(page).setInputFiles(file("note.eml", "Dear all")),
  ]);
  await expect(page.getByText(/We could not read this: type it instead/)).toBeVisible();
  await expect(page.locator('[name="legs.0.duration.hours"]')).toHaveValue("11");
  await expect(page.locator('[name="name"]')).toHaveValue("To my sister");
  await bring(page, { file: file("trip.ics", calendar([FLIGHT])) });
  await expect(page.locator('[name="legs.0.seat"]')).toHaveValue("window");
  await expect(page.locator('[name="name"]')).toHaveValue("To my sister");
});

/** Drops a file on the page, or pastes words into it, as a hand does. */
async function hand(page: Page, type: "drop" | "paste", brought: { file?: string; text?: string }) {
  await Promise.all([
    page.waitForEvent("load"),
    page.evaluate(
      ([type, { file, text }]) => {
        const data = new DataTransfer();
        if (file !== undefined) data.items.add(new File([file], "trip.ics", { type: "text/calendar" }));
        if (text !== undefined) data.setData("text/plain", text);
        const how = { bubbles: true, cancelable: true };
        const event =
          type === "drop"
            ? new DragEvent("drop", { ...how, dataTransfer: data })
            : new ClipboardEvent("paste", { ...how, clipboardData: data });
        document.querySelector("h1")?.dispatchEvent(event);
      },
      [type, brought] as const,
    ),
  ]);
}

test("what is pasted on the page, in no field, is read at once; what is pasted in a field stays there", async ({
  page,
}) => {
  await page.goto("/plan");
  await hand(page, "paste", { text: ` 1. BA  117 Y  03FEB LHRJFK HS1   0825  1120  O        E TU` });
  await expect(page.locator('[name="legs.0.arrivalTime"]')).toHaveValue("11:20");
  await expectAccessible(page);
  await unfold(page, "Have your booking here?");
  await unfold(page, "Or paste its text");
  await expectAccessible(page);
  await page.getByLabel("The text of the confirmation").evaluate((field) => {
    const data = new DataTransfer();
    data.setData("text/plain", "words");
    field.dispatchEvent(
      new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data }),
    );
  });
  await expect(page).toHaveURL(/\/plan(\?|$)/);
  await expect(page.locator('[name="legs.0.arrivalTime"]')).toHaveValue("11:20");
});

test.describe("from home, with nothing left out that is asked, a booking of two flights is a printed card", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });
  const trip = calendar([FLIGHT, ONWARD]);

  /** From home to the form of the flights, as `bring` brings the booking to it, and on to the card's window to print. */
  async function travel(page: Page, bring: (thumb: Thumb) => Promise<void>): Promise<Thumb> {
    await page.goto("/");
    const thumb = new Thumb(page);
    await thumb.leave(page.getByRole("link", { name: "Plan a flight" }).first());
    await bring(thumb);
    thumb.turn();
    thumb.pages += 1;
    await expect(page.locator('[name="legs.0.arrivalTime"]')).toHaveValue("17:55");
    await expect(page.locator('[name="legs.1.departureTime"]')).toHaveValue("20:10");
    await thumb.leave(page.getByRole("button", { name: "Continue", exact: true }).last());
    await goOnToPrint(page, thumb);
    const card = page.locator("main");
    for (const place of ["LHR", "SIN", "SYD"]) await expect(card).toContainText(place);
    expect(thumb.taps).toBeLessThanOrEqual(12);
    expect(thumb.pages).toBeLessThanOrEqual(10);
    // Fewer would be a count of nothing.
    expect(thumb.taps).toBeGreaterThan(8);
    return thumb;
  }

  test("in 12 taps, where it is chosen in the phone's own list of files", async ({ page }) => {
    await travel(page, async (thumb) => {
      const [list] = await Promise.all([page.waitForEvent("filechooser"), thumb.tap(fileField(page))]);
      await Promise.all([page.waitForEvent("load"), list.setFiles(file("trip.ics", trip))]);
    });
  });

  test("in 12, the drop counted, where it is dropped", async ({ page }) => {
    await travel(page, async (thumb) => {
      await hand(page, "drop", { file: trip });
      thumb.taps += 1;
    });
  });
});

test("a booking costs its page less than 1 kB of script, and none of what reads it comes along", async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  await page.goto("/plan", { waitUntil: "networkidle" });
  const own = (await panel(page).locator("script").textContent()) ?? "";
  expect(own).toContain("requestSubmit");
  expect(Buffer.byteLength(own)).toBeLessThan(1024);
  expect(scripts.length).toBeGreaterThan(0);
  expect((await Promise.all(scripts)).join("\n")).not.toMatch(/VCALENDAR|FlightReservation|zxing|pdfjs/);
});

test("POST /api/v1/booking reads the same, and says no more of what it cannot read", async ({ request }) => {
  const post = (data: Buffer) =>
    request.post("/api/v1/booking", { data, headers: { "Content-Type": "text/calendar" } });
  const read = await post(Buffer.from(calendar([FLIGHT])));
  expect(read.status()).toBe(200);
  expect(await read.json()).toMatchObject({
    legs: [
      { from: { value: "LHR" }, to: { value: "SIN" }, flight: "SQ 321", seats: ["31A"], seat: "window" },
    ],
  });
  const refused = await post(Buffer.from(`Dear ${PLANTED.given}, no flight.`));
  expect(refused.status()).toBe(400);
  expect(await refused.text()).not.toContain(PLANTED.given);
  expect((await post(Buffer.alloc(6 * 1024 * 1024))).status()).toBe(413);
});
