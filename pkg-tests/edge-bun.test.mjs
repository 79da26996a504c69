import { situations } from "./edge/situations.mjs";

situations("bun");
