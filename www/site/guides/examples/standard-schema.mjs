import { standardSchema } from "criba";

const schema = standardSchema("user-email");
const result = await schema["~standard"].validate({ email: "ana@example" });

for (const { message, path } of result.issues) console.log(path.join("."), message);
