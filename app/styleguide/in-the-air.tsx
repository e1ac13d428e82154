import {
  flyDocument,
  offlineDocument,
  plainDocument,
  stopDocument,
} from "@/companion/generated/document.mjs";
import { drawStillGuide } from "@/companion/generated/still-guide.mjs";
import { drawStillScreen } from "@/companion/generated/still.mjs";
import { COMPANION, toWritten } from "@/http/companion";
import { ENGLISH } from "@/messages/languages";
import { addToInstant } from "@/lib/core/time";
import type { Sample } from "../sample";
import { Piece } from "./piece";
import styles from "./styleguide.module.css";

const COUNTRIES = [
  { code: "GB", name: "United Kingdom" },
  { code: "SG", name: "Singapore" },
];

type Theme = "light" | "dark" | "cabin";

/** What the phone shows in the air, in every state and at the size of a small phone: whole documents, without their script. */
export function InTheAir(props: { sample: Sample; theme: Theme; darkTokens: string }) {
  const { assets } = COMPANION;
  const language = toWritten(ENGLISH);
  const { messages } = language;
  const { trip, legs, set } = props.sample.flown;
  const [leg] = legs;
  const departureAt = leg?.departureAt ?? "";
  const look = { language, style: COMPANION.stylePath, theme: props.theme };
  const at = (minute: number, ask = false) =>
    drawStillScreen(look, trip, legs, addToInstant(departureAt, minute), ask);
  const guide = (seconds: number) => drawStillGuide(look, trip, set, seconds);
  const flight = {
    ...{ trip, title: "Singapore, December", countries: COUNTRIES, flights: "", edition: "" },
    ...{ font: COMPANION.fontPath, calendar: true, fromNetwork: false },
  };
  const locked = {
    ...{
      icon: "lock" as const,
      title: messages.fly.locked.title,
      text: messages.fly.locked.text,
      drop: null,
    },
    link: { href: "#", label: messages.fly.locked.open },
  };
  const screens = {
    "before the flight": at(-180),
    "waiting for pushback": at(-5, true),
    "in the air, nothing due": at(set.startMinute - 5),
    "in the air, a set due": at(set.startMinute),
    asleep: at(300),
    landed: at((trip.legs[0]?.durationMinutes ?? 0) + 5),
    "guided set, getting ready": guide(1),
    "guided set, moving": guide(6),
    "guided set, over": guide(100_000),
    "warning sign": stopDocument({ id: trip.id, countries: COUNTRIES }, language, assets),
    "no plan to show": plainDocument(locked, language, assets),
    "no network": offlineDocument(language, assets),
    "without a script": flyDocument(flight, language, assets),
  };
  return Object.entries(screens).map(([name, html]) => (
    <Piece key={name} name={name}>
      <iframe
        className={styles.phone}
        title={`${name}, ${props.theme}`}
        srcDoc={toTheme(html, props.theme, props.darkTokens)}
        sandbox="allow-same-origin"
      />
    </Piece>
  ));
}

const toTheme = (html: string, theme: Theme, tokens: string) =>
  html
    .replace("<html ", `<html data-theme="${theme}" `)
    .replace("</head>", `<style>${tokens}</style></head>`);
