import { describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/server/run/env";

describe("parseEnv", () => {
  it("needs nothing set", () => {
    expect(parseEnv({})).toEqual({
      port: 3000,
      publicOrigin: "http://localhost:3000",
      https: false,
      secureCookies: true,
      databaseUrl: null,
      trustedProxies: 0,
      limitFactor: 1,
      storageGb: 20,
      dataDir: "data",
      logLevel: "info",
    });
  });

  it("takes a blank setting as not set", () => {
    const blank = {
      PORT: "",
      PUBLIC_URL: " ",
      DATABASE_URL: "",
      DATA_DIR: "",
      LOG_LEVEL: "",
      TRUSTED_PROXIES: "",
      LIMIT_FACTOR: "",
    };
    expect(parseEnv(blank)).toEqual(parseEnv({}));
  });

  it("follows the port on localhost until an address is given", () => {
    expect(parseEnv({ PORT: "4100" }).publicOrigin).toBe("http://localhost:4100");
    expect(parseEnv({ PORT: "4100", PUBLIC_URL: "https://legs.example.org/" }).publicOrigin).toBe(
      "https://legs.example.org",
    );
  });

  it("asks for Secure cookies over TLS and on localhost, and only there", () => {
    const secure = (address: string) => parseEnv({ PUBLIC_URL: address }).secureCookies;
    expect(
      ["https://legs.example.org", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:3000"].map(
        secure,
      ),
    ).toEqual([true, true, true, true]);
    expect(["http://192.168.1.20:3000", "http://localhost.example.org"].map(secure)).toEqual([false, false]);
  });

  it.each([
    [{ PORT: "abc" }, /PORT/],
    [{ PORT: "0" }, /PORT/],
    [{ PORT: "65536" }, /PORT/],
    [{ PUBLIC_URL: "legs.example.org" }, /PUBLIC_URL/],
    [{ PUBLIC_URL: "ftp://legs.example.org" }, /PUBLIC_URL/],
    [{ PUBLIC_URL: "https://example.org/legs" }, /root of its address/],
    [{ DATABASE_URL: "mysql://host/db" }, /postgresql/],
    [{ LIMIT_FACTOR: "0" }, /LIMIT_FACTOR/],
    [{ LIMIT_FACTOR: "1.5" }, /LIMIT_FACTOR/],
    [{ LOG_LEVEL: "loud" }, /LOG_LEVEL/],
  ])("says in plain words what is wrong with %o", (source, message) => {
    expect(() => parseEnv(source)).toThrow(message);
  });

  it("never repeats a wrong value, which may hold a password", () => {
    const wrong = { DATABASE_URL: "mysql://me:hunter2@host/db", PORT: "hunter2" };
    expect(() => parseEnv(wrong)).toThrow(/DATABASE_URL/);
    expect(() => parseEnv(wrong)).not.toThrow(/hunter2/);
  });
});
