// Imported before everything else, so it must read and run on old versions of Node too.

const OLDEST = [20, 19];

/** What is wrong with this version of Node ("20.19.0"), in plain words, or null when nothing is. */
export function nodeProblem(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return (
    "Second Heart needs Node " +
    OLDEST.join(".") +
    " or newer; this is Node " +
    version +
    ".\n" +
    "Get a current one from https://nodejs.org (the LTS version is a good choice) and try again."
  );
}

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
