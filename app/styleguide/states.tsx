import { useTranslations } from "next-intl";
import { Blank } from "@/components/site/blank";
import { Icon } from "@/components/site/icon";
import { Main } from "@/components/site/main";
import { NotFoundPage } from "@/components/site/not-found";
import { Notice } from "@/components/site/notice";
import { DamagedWords } from "@/components/trip/trip-list";
import { TripStateWords } from "@/components/trip/trip-state";
import { BrokenPage } from "./broken-page";
import { Piece } from "./piece";

/** How things went, as the pages say it. */
export function StatePieces() {
  const t = useTranslations("trips");
  const data = useTranslations("yourData");
  const plan = useTranslations("plan");
  const save = useTranslations("save");
  return (
    <>
      <Piece name="empty">
        <Blank id="empty" title={t("emptyTitle")}>
          <p>{t("empty")}</p>
        </Blank>
        <Notice icon="search">
          <p>{t("noneFound")}</p>
          <p>{t("noneFoundNext")}</p>
        </Notice>
      </Piece>
      <Piece name="saving">
        <p className="actions">
          <button className="button" type="submit" aria-disabled="true">
            <Icon name="saving" className="sending" />
            {save("saving")}
          </button>
          <button className="button button-secondary" type="submit" aria-disabled="true">
            <Icon name="saving" className="sending" />
            {plan("booking.reading")}
          </button>
        </p>
      </Piece>
      <Piece name="saved">
        <Main
          title="Singapore, December"
          state={<TripStateWords state={{ is: "leavesOn", days: 9 }} />}
          done={
            <>
              <Icon name="saved" />
              {t("saved")}
            </>
          }
        >
          <Notice icon="saved">
            <p>{data("done.key")}</p>
          </Notice>
        </Main>
      </Piece>
      <Piece name="failed">
        <Notice icon="failed" urgent>
          <p>{t("elsewhere")}</p>
        </Notice>
        <Notice icon="failed" urgent>
          <p>{data("keyProblem")}</p>
        </Notice>
        <BrokenPage />
      </Piece>
      <Piece name="expired">
        <Notice icon="expired">
          <p>{t("undoLate")}</p>
        </Notice>
        <Notice icon="expired">
          <p>
            {plan("startAgain")} <a href="#expired">{plan("startAgainTrips")}</a>
          </p>
        </Notice>
      </Piece>
      <Piece name="damaged">
        <Main title={t("corrupted")} lead={t("corruptedText")}>
          <Notice icon="damaged">
            <p>
              <DamagedWords
                trip={{ id: "damaged", opens: false, route: ["LHR", "SIN"], savedOn: "2026-11-30" }}
              />
            </p>
          </Notice>
          <p className="measure">{t("corruptedNext")}</p>
        </Main>
      </Piece>
      <Piece name="not found">
        <NotFoundPage />
      </Piece>
    </>
  );
}
