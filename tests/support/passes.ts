import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { encode } from "bcbp";
import { strToU8, zipSync } from "fflate";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/full";
import { PLANTED } from "./bookings";

const resolve = createRequire(import.meta.url).resolve;
prepareZXingModule({
  overrides: { wasmBinary: new Uint8Array(readFileSync(resolve("zxing-wasm/full/zxing_full.wasm"))).buffer },
});

/** One flight of a boarding pass. */
export type Coded = {
  readonly from: string;
  readonly to: string;
  /** "SQ". */
  readonly airline: string;
  readonly number: number;
  readonly day: string;
  readonly seat: string;
};

/** The text of a boarding pass's barcode, with everything that nobody may find again. */
export const boardingPass = (legs: readonly Coded[]): string =>
  encode({
    data: {
      passengerName: `${PLANTED.family}/${PLANTED.given}`.toUpperCase().slice(0, 20),
      legs: legs.map(({ from, to, airline, number, day, seat }) => ({
        operatingCarrierPNR: PLANTED.booking,
        departureAirport: from,
        arrivalAirport: to,
        operatingCarrierDesignator: airline,
        flightNumber: String(number).padStart(4, "0"),
        flightDate: new Date(`${day}T00:00:00Z`),
        compartmentCode: "Y",
        seatNumber: seat.padStart(4, "0"),
        checkInSequenceNumber: "0025",
        passengerStatus: "1",
        airlineNumericCode: PLANTED.ticket.slice(0, 3),
        serialNumber: PLANTED.ticket.slice(3),
        frequentFlyerNumber: PLANTED.frequent,
      })),
    },
  });

export const SYMBOLS = ["Aztec", "PDF417", "QRCode", "DataMatrix"] as const;

/** A picture of a barcode: as it is, or as it stands on something larger. */
export async function picture(
  text: string,
  format: (typeof SYMBOLS)[number],
  how: {
    readonly type?: "image/png" | "image/jpeg" | "image/webp";
    readonly around?: number;
    readonly turned?: number;
  } = {},
): Promise<Uint8Array> {
  const { image } = await writeBarcode(text, { format, scale: 4 });
  if (!image) throw new Error("no barcode was drawn");
  const code = await loadImage(Buffer.from(await image.arrayBuffer()));
  const { around = 40, turned = 0, type = "image/png" } = how;
  // Turned, it needs as much room upwards as across.
  const side = Math.max(code.width, code.height);
  const [width, height] = turned === 0 ? ([code.width, code.height] as const) : ([side, side] as const);
  const canvas = createCanvas(width + 2 * around, height + 2 * around);
  const context = canvas.getContext("2d");
  context.fillStyle = "#f4f4f0";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turned * Math.PI) / 180);
  context.drawImage(code, -code.width / 2, -code.height / 2);
  return new Uint8Array(type === "image/png" ? canvas.toBuffer(type) : canvas.toBuffer(type, 90));
}

/** A photo of a barcode, with its size. */
export async function photo(text: string, format: (typeof SYMBOLS)[number]) {
  const jpeg = await picture(text, format, { type: "image/jpeg" });
  const { width, height } = await loadImage(Buffer.from(jpeg));
  return { jpeg, width, height };
}

/** A Wallet pass with this in it. */
export const pkpass = (pass: unknown): Uint8Array =>
  zipSync({ "pass.json": strToU8(JSON.stringify(pass)), "icon.png": strToU8("no picture") });

/** Several passes in one file. */
export const pkpasses = (passes: readonly Uint8Array[]): Uint8Array =>
  zipSync(Object.fromEntries(passes.map((pass, index) => [`pass${index}.pkpass`, pass])));

/** A boarding pass of a Wallet. */
export const walletPass = (boarding: object, more: object = {}) => ({
  formatVersion: 1,
  organizationName: "Airline",
  serialNumber: `${PLANTED.booking}-${PLANTED.family}`,
  boardingPass: {
    transitType: "PKTransitTypeAir",
    secondaryFields: [{ key: "passenger", label: "PASSENGER", value: `${PLANTED.family}/${PLANTED.given}` }],
    backFields: [
      { key: "ref", label: "Booking", value: PLANTED.booking },
      { key: "ticket", label: "Ticket", value: PLANTED.ticket },
      { key: "ff", label: "Frequent flyer", value: PLANTED.frequent },
    ],
    ...boarding,
  },
  ...more,
});

/** A PDF of these lines and, where there is one, of a picture: as small as a PDF can be. */
export function pdf(
  lines: readonly string[],
  image?: { readonly jpeg: Uint8Array; readonly width: number; readonly height: number },
): Uint8Array {
  const text = [
    "BT /F1 12 Tf 50 780 Td 16 TL",
    ...lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`),
    "ET",
    ...(image ? [`q ${image.width / 2} 0 0 ${image.height / 2} 50 200 cm /I1 Do Q`] : []),
  ].join("\n");
  const objects: (string | Uint8Array)[][] = [
    ["<< /Type /Catalog /Pages 2 0 R >>"],
    ["<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${image ? "/XObject << /I1 6 0 R >>" : ""} >> >>`,
    ],
    [`<< /Length ${text.length} >>\nstream\n${text}\nendstream`],
    ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
    ...(image
      ? [
          [
            `<< /Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${image.jpeg.length} >>\nstream\n`,
            image.jpeg,
            "\nendstream",
          ],
        ]
      : []),
  ];
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let at = pieces[0]?.length ?? 0;
  const add = (piece: string | Uint8Array) => {
    const buffer = Buffer.from(piece as string);
    pieces.push(buffer);
    at += buffer.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    add(`${index + 1} 0 obj\n`);
    object.forEach(add);
    add("\nendobj\n");
  });
  const start = at;
  add(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return new Uint8Array(Buffer.concat(pieces));
}
