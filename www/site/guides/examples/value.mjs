import { checkValue, ready } from "criba";

await ready();

// By kind of value.
const { valid, canonical } = checkValue("nif", "12341234-d");
console.log(valid, canonical);

// By place: what the field of a form needs, without the form.
const phone = checkValue("sale#/clients/attributes/0/contact_phone", "634 56");
console.log(phone.valid, phone.finding.code, phone.finding.params);
