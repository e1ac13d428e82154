import { connect } from "node:net";

/** The head of an answer, as it came: its status, and its headers by their names in lower case. */
export type RawAnswer = { readonly status: number; readonly headers: ReadonlyMap<string, string> };

/**
 * Sends bytes to a server on this machine as they are, and gives the head of what it answers: null when it ends without
 * a word. Throws when nothing comes for a minute.
 */
export function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer | null> {
  return new Promise((done, fail) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    const end = () => {
      socket.destroy();
      done(readHead(text));
    };
    socket.setTimeout(60_000, () => {
      socket.destroy();
      fail(new Error(`No answer to ${bytes.toString("latin1").slice(0, 200)}`));
    });
    socket.on("data", (piece: Buffer) => {
      text += piece.toString("latin1");
      if (text.includes("\r\n\r\n") && !text.startsWith("HTTP/1.1 100")) end();
    });
    socket.on("end", end);
    // Refused while it still sends.
    socket.on("error", end);
    socket.write(bytes);
  });
}

function readHead(text: string): RawAnswer | null {
  const [first = "", ...lines] = (text.split("\r\n\r\n")[0] ?? "").split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = lines.map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  return { status: Number(status), headers: new Map(headers) };
}
