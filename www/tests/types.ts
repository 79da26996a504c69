// What the generated types take and refuse: compiled, never run. A line that should not compile and does is an error.

import adsl from "../../tests/corpus/adsl.json";
import company from "../../tests/corpus/company-business.json";
import convergent from "../../tests/corpus/corrected-convergent.json";
import mobile from "../../tests/corpus/only-mobile-offline.json";
import { groups, roots } from "../src/generated/hints.js";
import { labels } from "../src/generated/labels/es.js";
import { routes } from "../src/generated/routes.js";
import type { Canonical, Client, Code, Inputs, Kind, MobileLine, Sale, SaleInput } from "../src/generated/types.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>() => undefined;

// Payloads of the corpus may be sent, and so may what a form sends: text for everything, empty where nothing was filled in.
export const sent: SaleInput[] = [adsl, company, convergent, mobile];
export const form: Partial<SaleInput> = {
  sales_info: { channel: "shop", dealer_id: 100, shop_id: "", agent_id: null, logistic: "false" },
  payment: { billing_type_id: "1", info: "", tpv_response: { amount: "29.90", card_number: "411111******1111", expiry_date: 1229 } },
};

// A canonical sale may be sent again; what is sent need not be canonical.
export const again = (sale: Sale): SaleInput => sale;
// @ts-expect-error
export const canonical = (sale: SaleInput): Sale => sale;

// A type for every kind, each under its name.
holds<Same<keyof Inputs, Kind>>();
holds<Same<keyof Canonical, Kind>>();
holds<Same<Inputs["sale"], SaleInput>>();
holds<Same<Canonical["sale"], Sale>>();
holds<Same<(typeof routes)[number]["kind"] extends Kind ? true : false, true>>();

// Canonical values have one type; what may be absent may also be empty.
holds<Same<Client["document_value"], string>>();
holds<Same<Client["document_type_id"], number>>();
holds<Same<Client["type"], "client" | "account">>();
holds<Same<Client["birthdate"], string | null | undefined>>();
holds<Same<MobileLine["wants_communications"], boolean | null | "" | undefined>>();

// Codes are a closed list.
export const known: Code = "nif.check-letter";
// @ts-expect-error
export const unknown: Code = "nif.chekc-letter";

const client = { document_type_id: 1, document_value: "12345678Z" } as const;
export const lower: Inputs["sale"]["clients"]["attributes"] = { ...client, type: "CLIENT", nationality_id: "63" };
// @ts-expect-error
export const wrongWord: Client = { ...client, type: "buyer" };
// @ts-expect-error
export const misspelt: Client = { ...client, type: "client", emial: "ana@example.es" };
// @ts-expect-error
export const missing: Client = { type: "client", document_type_id: 1 };

export const hint = groups[roots["sale"] ?? ""]?.["payment"]?.group;
export const label = labels["person"]?.["birthdate"];
