import "client-only";

const SECONDS = 0.12;
const VOLUME = 0.15;

/** A short soft tone, off until switched on. */
export function makeSound(): { play(hertz: number): void; toggle(): boolean } {
  let context: AudioContext | null = null;
  let on = false;
  return {
    play: (hertz) => {
      if (!on || !context) return;
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = hertz;
      volume.gain.setValueAtTime(VOLUME, context.currentTime);
      volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + SECONDS);
      tone.connect(volume).connect(context.destination);
      tone.start();
      tone.stop(context.currentTime + SECONDS);
    },
    toggle: () => {
      on = !on;
      // Browsers allow sound only from a tap on.
      context ??= new AudioContext();
      return on;
    },
  };
}
