/** What commonly goes wrong while installing or building, told by what was printed. First match wins. */
const PROBLEMS = [
  [
    /ENOSPC|no space left on device|database or disk is full/i,
    "There is no space left on this disk. Second Heart needs about 2 GB; free some and try again.",
  ],
  [
    /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    "This folder cannot be written to. Make sure that it belongs to you, and try again.",
  ],
  [
    /gyp ERR!|node-gyp|not found: make|g\+\+: (?:not found|No such file)/i,
    "A package could not be downloaded ready-made, and not compiled here either. Install a C++ compiler, make and Python 3 " +
      "(Debian and Ubuntu: apt-get install -y build-essential python3; macOS: xcode-select --install) and try again.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|npm error network/,
    "The network, or the server to download from, could not be reached. Check the network (or npm's proxy settings) and try again.",
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY)|CERT_/i,
    "The package registry's certificate was not accepted. If your network has its own, tell npm: npm config set cafile …",
  ],
  [
    /heap out of memory|JavaScript heap|ENOMEM|Cannot allocate memory/i,
    "There is not enough memory. About 1 GB should be free; close something and try again.",
  ],
];

/** What is wrong, in plain words, or null when the printed text is none we know. */
export function explain(printed) {
  return PROBLEMS.find(([sign]) => sign.test(printed))?.[1] ?? null;
}

/**
 * Words for something that failed: what, why if we know, and the part of what it printed that tells most: npm's own
 * errors from their beginning, anything else from its end.
 */
export function failure(what, printed, lines = 25) {
  const errors = printed.split("\n").filter((line) => line.startsWith("npm error"));
  const told = errors.length > 0 ? errors.slice(0, lines) : printed.trimEnd().split("\n").slice(-lines);
  const why = explain(printed);
  return `${what}.${why === null ? " " : ` ${why}\n\n`}It said:\n${told.join("\n")}`;
}
