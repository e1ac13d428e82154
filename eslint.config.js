import { existsSync, readFileSync } from "node:fs";
import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Names that would let the clock, chance, the environment or the outside world into `lib/core`. */
const IMPURE = [
  "alert Buffer clearInterval clearTimeout console crypto document fetch global globalThis history indexedDB",
  "localStorage location navigator performance process queueMicrotask require self sessionStorage",
  "setImmediate setInterval setTimeout structuredClone WebSocket window Worker XMLHttpRequest",
].flatMap((line) => line.split(" "));
const banned = (names, message) => names.map((name) => ({ name, message }));

const RANDOM = {
  object: "Math",
  property: "random",
  message: "lib/core has no chance: take it as an argument.",
};
const INTL = { name: "Intl", message: "Server and browser disagree on Intl: format in lib/core/time." };
const LOCALE_FORMATS = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"].map((property) => ({
  property,
  message: "Server and browser disagree on these: format in lib/core/time.",
}));

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports only, except where Next or a tool asks for a default.",
};
const NO_CLOCK = [
  [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "lib/core has no clock: take the instant as an argument.",
  ],
  ["CallExpression[callee.name='Date']", "lib/core has no clock: take the instant as an argument."],
  [
    "MemberExpression[object.name='Date'][property.name='now']",
    "lib/core has no clock: take the instant as an argument.",
  ],
].map(([selector, message]) => ({ selector, message }));
const RENDERING = [
  ["JSXAttribute[name.name='style']", "The content security policy refuses inline styles: use a class."],
  ["JSXAttribute[name.name='dangerouslySetInnerHTML']", "Render elements, not HTML text."],
].map(([selector, message]) => ({ selector, message }));
/** Words that would be shown, in English, to whoever reads another language. */
const WORDS = [
  ["JSXText[value=/[A-Za-z]/]", "Words stand in messages."],
  ["JSXText[value=/[.:;!?]/]", "How a sentence ends, and a label, is said by messages (lists)."],
  [
    "JSXAttribute[name.name=/^(aria-(label|placeholder|roledescription|valuetext)|alt|label|lead|placeholder|title)$/] > Literal[value=/[A-Za-z]/]",
    "Words stand in messages.",
  ],
  [
    ":not(NewExpression, CallExpression[callee.type='Super']) > Literal[value=/^[A-Z][a-z]+( [a-z]+)+/]",
    "Sentences stand in messages.",
  ],
  [
    ":not(NewExpression, CallExpression[callee.type='Super']) > TemplateLiteral > TemplateElement[value.raw=/^[A-Z][a-z]+( [a-z]+)+/]",
    "Sentences stand in messages.",
  ],
  [
    "JSXExpressionContainer > Literal[value=/^[.:;] $/]",
    "How a sentence ends, and a label, is said by messages (lists).",
  ],
  ["Literal[value=/^(, |; | and | or )$/]", "Lists are said by lib/core/lists."],
  ["TemplateElement[value.raw=/^(, |; | and | or )$/]", "Lists are said by lib/core/lists."],
].map(([selector, message]) => ({ selector, message }));
const SMALL_LETTERS = {
  selector: "CallExpression[callee.property.name=/^to(Locale)?(Lower|Upper)Case$/]",
  message: "Another language writes it its own way: what is shown small has words of its own in messages.",
};
const WHOLE_TESTS = [
  "MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name=/^(skip|skipIf|only|todo|fixme|fails|runIf)$/]",
  "MemberExpression[object.object.name='test'][object.property.name='describe'][property.name=/^(skip|only|fixme)$/]",
].map((selector) => ({ selector, message: "Every test runs, every time." }));

/**
 * Components with a life: they run in the browser, or use React's hooks. The others are rendered once and thrown
 * away, and React's compiler, which these rules run on each file, has nothing to say of them.
 */
const RENDERED_AGAIN = /^"use client"|import \{[^}]*\buse[A-Z][^}]*\} from "react"/m;
const isRenderedAgain = (path) =>
  path.endsWith(".tsx") && existsSync(path) && RENDERED_AGAIN.test(readFileSync(path, "utf8"));

export default defineConfig(
  {
    ignores: [
      ".next*/",
      ".cache/",
      "data/",
      "node_modules/",
      "**/generated/",
      "next-env.d.ts",
      "test-results/",
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // An async function with nothing to await yet keeps its promise to those who call it.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      // Here are no enums, and no classes that are compared by name; looking for them takes ten seconds.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js", "**/*.cjs"],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: "error", "no-undef": "off" },
  },
  // Adding to another package's types takes an interface.
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/consistent-type-definitions": "off" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...RENDERING, ...WORDS, SMALL_LETTERS],
    },
  },
  {
    files: ["app/**/*.ts", "companion/**/*.ts", "components/**/*.ts", "documents/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...WORDS, SMALL_LETTERS] },
  },
  {
    files: ["http/**", "lib/server/**"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...WORDS] },
  },
  // Headers have a grammar of their own, a booking's seats stand in their field as in the booking, and tables hold names.
  {
    files: [
      "http/{gate,headers,opening}.ts",
      "lib/server/booking/fill.ts",
      "lib/server/flights/airport-table.ts",
    ],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT] },
  },
  { files: [isRenderedAgain], extends: [reactHooks.configs.flat.recommended] },

  // Pure: no clock, no chance, no environment, no I/O.
  {
    files: ["lib/core/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...banned(
          IMPURE,
          "lib/core is pure: take it as an argument or do it in lib/server or companion/device.",
        ),
        ...banned(["Date"], "Dates live in lib/core/time."),
        INTL,
      ],
      "no-restricted-properties": ["error", RANDOM, ...LOCALE_FORMATS],
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...NO_CLOCK, ...WORDS],
    },
  },
  // Names that others gave: of sources, and of airports as the table has them.
  {
    files: ["lib/core/advice/sources.ts", "lib/core/places/airport.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...NO_CLOCK] },
  },
  {
    files: ["lib/core/time.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...banned(IMPURE, "lib/core is pure: take it as an argument."),
        INTL,
      ],
    },
  },

  // Words are only looked up here, never shown: where two runtimes differ, one of them knows a few words more.
  {
    files: ["lib/core/typed/typed-words.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...banned([...IMPURE, "Date"], "lib/core is pure: take it as an argument."),
      ],
    },
  },

  // Rendered dates and times come from lib/core/time only.
  {
    files: ["app/**", "companion/**", "components/**", "documents/**"],
    rules: {
      "no-restricted-globals": ["error", INTL],
      "no-restricted-properties": ["error", ...LOCALE_FORMATS],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "next-intl",
              importNames: ["useFormatter", "useNow", "useTimeZone"],
              message: "Format in lib/core/time.",
            },
            {
              name: "next-intl/server",
              importNames: ["getFormatter", "getNow"],
              message: "Format in lib/core/time.",
            },
          ],
        },
      ],
    },
  },

  // Next and the tools ask for a default export in these, and only in these.
  {
    files: [
      "app/**/{page,layout,template,loading,error,global-error,not-found,default,sitemap,robots,manifest}.{ts,tsx}",
      "app/**/{icon,apple-icon,opengraph-image}.tsx",
    ],
    rules: { "no-restricted-syntax": ["error", ...RENDERING, ...WORDS, SMALL_LETTERS] },
  },
  // For who builds it, in English.
  { files: ["app/styleguide/**"], rules: { "no-restricted-syntax": ["error", ...RENDERING] } },
  { files: ["*.config.ts", "messages/*/index.ts"], rules: { "no-restricted-syntax": "off" } },

  {
    files: ["tests/**"],
    rules: {
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...WHOLE_TESTS],
      // Playwright's fixtures begin with an empty pattern and its `use` is no React hook.
      "no-empty-pattern": "off",
      "react-hooks/rules-of-hooks": "off",
    },
  },
  { files: ["tests/mutation/*.config.*"], rules: { "no-restricted-syntax": "off" } },
);
