import about from "./about.json";
import accessibility from "./accessibility.json";
import after from "./after.json";
import again from "./again.json";
import api from "./api.json";
import app from "./app.json";
import broken from "./broken.json";
import calendar from "./calendar.json";
import card from "./card.json";
import check from "./check.json";
import clear from "./clear.json";
import crew from "./crew.json";
import doctor from "./doctor.json";
import fields from "./fields.json";
import errors from "./errors.json";
import evidence from "./evidence.json";
import exercises from "./exercises.json";
import factors from "./factors.json";
import fly from "./fly.json";
import flying from "./flying.json";
import form from "./form.json";
import guidance from "./guidance.json";
import home from "./home.json";
import issues from "./issues.json";
import learn from "./learn.json";
import lists from "./lists.json";
import minor from "./minor.json";
import moves from "./moves.json";
import nav from "./nav.json";
import notFound from "./notFound.json";
import notes from "./notes.json";
import plan from "./plan.json";
import questionnaire from "./questionnaire.json";
import questions from "./questions.json";
import refused from "./refused.json";
import result from "./result.json";
import save from "./save.json";
import share from "./share.json";
import signs from "./signs.json";
import sleepOffer from "./sleepOffer.json";
import sources from "./sources.json";
import stop from "./stop.json";
import timeline from "./timeline.json";
import trips from "./trips.json";
import units from "./units.json";
import watch from "./watch.json";
import yourData from "./yourData.json";

/** Every word shown, in English: a file for each namespace. */
export default {
  app,
  nav,
  home,
  about,
  learn,
  errors,
  sleepOffer,
  form,
  plan,
  questionnaire,
  questions,
  check,
  result,
  guidance,
  factors,
  sources,
  signs,
  crew,
  timeline,
  exercises,
  moves,
  card,
  trips,
  units,
  lists,
  yourData,
  share,
  refused,
  issues,
  minor,
  stop,
  clear,
  save,
  accessibility,
  notFound,
  evidence,
  notes,
  after,
  watch,
  doctor,
  calendar,
  flying,
  api,
  fields,
  again,
  broken,
  fly,
};
