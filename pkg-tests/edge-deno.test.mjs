import { situations } from "./edge/situations.mjs";

situations("deno");
