import en from "@/messages/en";

/** Every string of a tree, by its path. */
const flatten = (tree: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] => {
  if (typeof tree === "string") return [[path.join("."), tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) => flatten(value, [...path, name]));
};

/** Every message of the catalogue, by its path. */
export const STRINGS: readonly (readonly [path: string, text: string])[] = flatten(en);
