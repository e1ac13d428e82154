// npm run screenshots: pictures of every page to be looked at (test-results/pages), and the README's two.
import "./node-check.mjs";

const [{ entry, runNode, Refusal }, { requireBrowser }, { build, EVERYTHING, generate, install, TESTED }] =
  await Promise.all([import("./run.mjs"), import("./browser.mjs"), import("./prepare.mjs")]);

await entry(async () => {
  await (
    await install(EVERYTHING)
  ).compiled;
  await generate();
  const browser = await requireBrowser();
  await build(TESTED);
  const env = { NEXT_DIST_DIR: TESTED, CHROMIUM_PATH: browser };
  const args = ["node_modules/playwright/cli.js", "test", "--project=pages", "--reporter=line"];
  const { code } = await runNode(args, { env, show: true });
  if (code !== 0) throw new Refusal("Not every page could be pictured.");
  return 0;
});
