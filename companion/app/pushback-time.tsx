/** @jsxImportSource preact */
import { submitWith } from "./press";
import type { Scene } from "./scene";

/** A form that asks when the aircraft pushed back, by the clock that the traveller reads. */
export function PushbackTime({ scene, id, label }: { scene: Scene; id: string; label: string }) {
  const { ask, say } = scene.words.fly;
  return (
    <form class="row" onSubmit={submitWith((typed) => scene.acts.pushedBackAt(typed.get("at") as string))}>
      <label for={id}>
        {label} <span class="soft">({scene.trip.departureLocal === null ? ask.atPhone : ask.atOwn})</span>
      </label>
      <input id={id} class="input" name="at" type="time" required />
      <button class="button button-secondary">{say.set}</button>
    </form>
  );
}
