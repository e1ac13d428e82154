import { unzipSync } from "fflate";

const ENTRIES_MAX = 200;
const FILES_MAX = 12;
const FILE_MAX = 5 * 1024 * 1024;
const ALL_MAX = 8 * 1024 * 1024;

/**
 * The wanted files of an archive by name. Throws when it holds more or larger ones than any booking: sizes are those the
 * archive states, and nothing is unpacked beyond them.
 */
export function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let [entries, files, all] = [0, 0, 0];
  const unpacked = unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries += 1;
      if (entries > ENTRIES_MAX) throw new Error("more files than any pass has");
      if (!isWanted(name)) return false;
      files += 1;
      all += originalSize;
      if (files > FILES_MAX || originalSize > FILE_MAX || all > ALL_MAX)
        throw new Error("larger than any pass");
      return true;
    },
  });
  return new Map(Object.entries(unpacked));
}
