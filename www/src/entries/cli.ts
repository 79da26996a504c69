import { main } from "../cli/main.js";

// A reader that has heard enough (`npx criba check *.json | head`) is no failure: the verdict stands all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`criba: cannot write: ${error.message}\n`);
  process.exit(2);
});

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
