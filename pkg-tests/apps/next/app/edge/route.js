import { check, ready } from "criba";
import { bad, context, good } from "../../payloads.js";

export const runtime = "edge";
export const dynamic = "force-dynamic";

export async function GET() {
  await ready();
  return Response.json([good, bad].map((text) => check("sale", text, context)));
}
