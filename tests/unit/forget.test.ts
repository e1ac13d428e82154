import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { COMPANION } from "@/http/companion";

/** A browser with what the companion leaves in it, as far as the script that forgets it looks. */
function browser({ withCaches = true, refuses = false } = {}) {
  const stores: Record<string, string[]> = { said: ["a walk"], memory: ["stopped"] };
  const cached = new Set(["kept:AAAAAAAAAAAAAAAAAAAAAA:1", "kept:BBBBBBBBBBBBBBBBBBBBBB:2"]);
  const remembered = new Map([["theme", "cabin"]]);
  const opened: string[] = [];
  const transaction = (names: string[]) => {
    const writing = { oncomplete: () => undefined as unknown };
    queueMicrotask(() => queueMicrotask(() => writing.oncomplete()));
    const objectStore = (name: string) => {
      if (!names.includes(name)) throw new Error("Another store.");
      return { clear: () => (stores[name] = []) };
    };
    return Object.assign(writing, { objectStore });
  };
  const open = (name: string) => {
    opened.push(name);
    const opening = { result: { transaction }, onsuccess: () => undefined as unknown };
    queueMicrotask(() => opening.onsuccess());
    return opening;
  };
  const script = COMPANION.files[COMPANION.forgottenPath]?.body().toString() ?? "";
  const caches = {
    keys: () => Promise.resolve([...cached]),
    delete: (name: string) => Promise.resolve(cached.delete(name)),
  };
  const localStorage = {
    clear: () => {
      if (refuses) throw new Error("Storage is off.");
      remembered.clear();
    },
  };
  runInNewContext(script, { indexedDB: { open }, localStorage, ...(withCaches && { caches }) });
  return { stores, cached, remembered, opened };
}

const settled = () => new Promise((done) => setTimeout(done, 50));

test("a browser that is forgotten holds nothing of ours, whatever header it heeds", async () => {
  const { stores, cached, remembered, opened } = browser();
  await settled();
  expect(opened).toEqual(["second-heart"]);
  expect(stores).toEqual({ said: [], memory: [] });
  expect([...cached, ...remembered]).toEqual([]);
});

test("what a browser does not have over plain HTTP, or refuses, keeps nothing else", async () => {
  const plain = browser({ withCaches: false });
  const refusing = browser({ refuses: true });
  await settled();
  expect(plain.stores).toEqual({ said: [], memory: [] });
  expect([...plain.remembered]).toEqual([]);
  expect(refusing.stores).toEqual({ said: [], memory: [] });
  expect([...refusing.cached]).toEqual([]);
});
