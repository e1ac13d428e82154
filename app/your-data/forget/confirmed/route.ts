import { readForm } from "@/lib/server/form";
import { leave } from "@/lib/server/leaving";

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  return form.ok ? leave("/your-data?done=forgotten") : form.response;
}
