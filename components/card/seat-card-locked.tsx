import { useMessages, useTranslations } from "next-intl";
import type { Country } from "@/lib/core/places/airport";
import type { Lock } from "@/lib/core/saved/saved";
import { useListWords } from "../site/words";
import { MINOR_ASK_FIRST, MINOR_TIPS } from "../result/minor-tips";
import styles from "./seat-card-locked.module.css";
import { StopWords } from "../result/stop-words";

/** Cards without a plan: a warning sign, a wait for a doctor's word, a child's, and questions to answer again. */
export type LockedKind = Lock;
/** Those but for a warning sign's, whose card is its screen. */
export type WaitingKind = Exclude<LockedKind, "STOP">;

/** A piece of what such a card says. */
export type LockedBlock =
  | { readonly as: "h2" | "h3" | "p"; readonly text: string }
  | { readonly as: "ul"; readonly items: readonly string[] };

/** What a card says that must hold no times and no moves. */
export function LockedWords({ kind, countries }: { kind: LockedKind; countries: readonly Country[] }) {
  const sayParts = useLockedParts();
  return kind === "STOP" ? <Stop countries={countries} /> : <LockedBlocks blocks={sayParts(kind).flat()} />;
}

export const LockedBlocks = ({ blocks }: { blocks: readonly LockedBlock[] }) =>
  blocks.map((block) => {
    if (block.as !== "ul") return <block.as key={block.text}>{block.text}</block.as>;
    return (
      <ul key={block.as}>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  });

/** Those words in parts, each with its heading, for whoever works out how much room they take. */
export function useLockedParts() {
  const t = useTranslations();
  const list = useListWords("semicolon");
  return (kind: WaitingKind): readonly (readonly LockedBlock[])[] => {
    switch (kind) {
      case "CLEAR":
        return [
          [
            { as: "h2", text: t("clear.title") },
            { as: "p", text: t("clear.lead") },
          ],
          [{ as: "p", text: t("card.unlock") }],
        ];
      case "MINOR": {
        // A child's: what is good for anyone, and when to ask a doctor first.
        const first = list(MINOR_ASK_FIRST.map((item) => t(`minor.ask.${item}`)));
        return [
          [
            { as: "h2", text: t("minor.tipsTitle") },
            { as: "ul", items: MINOR_TIPS.map((tip) => t(`minor.tips.${tip}`)) },
          ],
          [
            { as: "h3", text: t("minor.askTitle") },
            { as: "p", text: `${t("minor.askLead")} ${t("lists.sentence", { text: first })}` },
            { as: "p", text: t("minor.noMedicine") },
          ],
        ];
      }
      case "AGAIN":
        return [
          [
            { as: "h2", text: t("again.title") },
            { as: "p", text: t("again.why") },
          ],
          [{ as: "p", text: t("again.card") }],
        ];
    }
  };
}

/** The screen for a warning sign, on paper. */
function Stop({ countries }: { countries: readonly Country[] }) {
  const words = useMessages();
  return (
    <>
      <h2>{words.stop.title}</h2>
      <StopWords words={words} countries={countries} styles={styles} />
    </>
  );
}
