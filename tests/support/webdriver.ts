/** What the tests ask of a browser that Playwright does not drive, in the words of WebDriver. */
export type Command = "go" | "find" | "click" | "type" | "run" | "picture" | "print";
type Parameters = Readonly<Record<string, unknown>>;

/** A browser with one window, and the means by which commands reach it. */
export type Driver = {
  send(command: Command, parameters?: Parameters): Promise<unknown>;
  close(): Promise<void>;
};

/** How often something is looked for that is not there yet; how long, the test's own limit says. */
const PAUSE = 100;

/** A browser's page, as a traveller uses it. What is not there yet is waited for. */
export function makePage(driver: Driver) {
  const pause = () => new Promise((done) => setTimeout(done, PAUSE));
  const run = (script: string, ...args: unknown[]) => driver.send("run", { script, args });
  const find = async (xpath: string): Promise<string> => {
    for (;;) {
      const found = await driver.send("find", { using: "xpath", value: xpath }).catch(() => null);
      if (typeof found === "object" && found !== null) return String(Object.values(found)[0]);
      await pause();
    }
  };
  const click = async (xpath: string) => driver.send("click", { id: await find(xpath) });
  return {
    run,
    pause,
    go: (url: string) => driver.send("go", { url }),
    /** Types into the input of that name, which is its id. */
    type: async (name: string, text: string) => {
      const id = await find(`//input[@id="${name}"]`);
      await driver.send("type", { id, text });
    },
    pick: (name: string, value: string) => click(`//input[@name="${name}"][@value="${value}"]`),
    /** Presses the link or the button that begins with these words; the form's first is for the Enter key, out of sight. */
    press: (words: string) =>
      click(
        `//*[self::a or self::button][starts-with(normalize-space(.), "${words}")][not(@class="visually-hidden")]`,
      ),
    /** Waits until the page, or the one that comes after it, shows these words. */
    see: async (words: string) => {
      const isShown = () => run("return document.body.innerText.includes(arguments[0])", words);
      while ((await isShown().catch(() => false)) !== true) await pause();
    },
  };
}
