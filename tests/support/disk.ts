import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A file system of its own, in a file, and what can happen to one. */
export type Disk = {
  readonly folder: string;
  /** Takes all the space that is left. */
  fill(): void;
  /** Gives the space back that was taken. */
  free(): void;
  /** Lets the system find an error in it, upon which nobody may write to it any more. */
  turnReadOnly(): void;
  /** What an administrator does then, once nobody has a file of it open. */
  mend(): void;
  remove(): void;
};

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();

/** A file system of so many megabytes; null where none can be mounted: only root may, and not in every container. */
export function makeDisk(megabytes: number): Disk | null {
  const place = mkdtempSync(join(tmpdir(), "second-heart-disk-"));
  // PostgreSQL, which is not root, has to come through.
  chmodSync(place, 0o755);
  const [image, folder] = [join(place, "image"), join(place, "mounted")];
  const ballast = join(folder, "ballast");
  const mount = () => run("mount", "-o", "loop,errors=remount-ro", image, folder);
  const unmount = () => run("umount", folder);
  try {
    writeFileSync(image, "");
    truncateSync(image, megabytes * 1024 * 1024);
    run("mkfs.ext4", "-q", "-m", "0", image);
    mkdirSync(folder);
    mount();
  } catch {
    rmSync(place, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    fill() {
      const file = openSync(ballast, "a");
      try {
        for (const size of [1 << 20, 1 << 16, 1 << 10])
          try {
            for (;;) writeSync(file, Buffer.alloc(size, 1));
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
          }
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    turnReadOnly() {
      const device = basename(run("findmnt", "-n", "-o", "SOURCE", folder));
      writeFileSync(`/sys/fs/ext4/${device}/trigger_fs_error`, "1");
    },
    mend() {
      unmount();
      try {
        run("e2fsck", "-p", "-f", image);
      } catch (error) {
        // 1: mended.
        if ((error as { status?: number }).status !== 1) throw error;
      }
      mount();
    },
    remove() {
      if (existsSync(folder)) unmount();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Whether a file system can be mounted here. */
export const CAN_MOUNT = (() => {
  const disk = makeDisk(2);
  disk?.remove();
  return disk !== null;
})();
