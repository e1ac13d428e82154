import type { Metadata } from "next";

export const metadata: Metadata = { title: "Styleguide" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The style guide, while developing; a build has nothing of it, and finds no page here. */
export default async function StyleguidePage({ searchParams }: Props) {
  if (process.env.NODE_ENV !== "development") return null;
  const { Styleguide } = await import("./pieces");
  return <Styleguide theme={(await searchParams).theme} />;
}
