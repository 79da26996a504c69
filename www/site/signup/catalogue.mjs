// What the shop of the Sign up page sells, and the master data that it knows: invented, but for the provinces (INE).

/** Every choice as value and name; a name is one for both languages, or one for each. */
export const PROVINCES = [
  "Araba/Álava", "Albacete", "Alicante/Alacant", "Almería", "Ávila", "Badajoz", "Illes Balears", "Barcelona", "Burgos", "Cáceres", "Cádiz",
  "Castellón/Castelló", "Ciudad Real", "Córdoba", "A Coruña", "Cuenca", "Girona", "Granada", "Guadalajara", "Gipuzkoa", "Huelva", "Huesca", "Jaén",
  "León", "Lleida", "La Rioja", "Lugo", "Madrid", "Málaga", "Murcia", "Navarra", "Ourense", "Asturias", "Palencia", "Las Palmas", "Pontevedra",
  "Salamanca", "Santa Cruz de Tenerife", "Cantabria", "Segovia", "Sevilla", "Soria", "Tarragona", "Teruel", "Toledo", "Valencia/València",
  "Valladolid", "Bizkaia", "Zamora", "Zaragoza", "Ceuta", "Melilla",
].map((name, at) => [String(at + 1), name]);

export const DOCUMENTS = [
  ["1", { en: "DNI (Spanish identity card)", es: "DNI" }],
  ["3", { en: "NIE (foreign resident)", es: "NIE" }],
  ["4", { en: "Passport", es: "Pasaporte" }],
  ["2", { en: "NIF of a company", es: "NIF de una empresa" }],
];

export const NATIONALITIES = [
  ["63", { en: "Spanish", es: "Española" }],
  ["64", { en: "Of another country of the European Union", es: "De otro país de la Unión Europea" }],
  ["65", { en: "Of any other country", es: "De cualquier otro país" }],
];

export const BUNDLES = [
  ["130", { en: "Home: broadband, landline and mobile", es: "Hogar: internet, fijo y móvil" }],
  ["131", { en: "Home with television", es: "Hogar con televisión" }],
];

export const FIBRE = [
  ["2345", { en: "Fibre 600 Mb/s, €30 a month", es: "Fibra 600 Mb/s, 30 € al mes" }],
  ["2346", { en: "Fibre 1 Gb/s, €38 a month", es: "Fibra 1 Gb/s, 38 € al mes" }],
];

export const ADSL = [["3424", { en: "ADSL 20 Mb/s, €25 a month", es: "ADSL 20 Mb/s, 25 € al mes" }]];

export const NETWORKS = [
  ["FIBMM01", { en: "MásMóvil fibre, area 1", es: "Fibra de MásMóvil, zona 1" }],
  ["FIBMM02", { en: "MásMóvil fibre, area 2", es: "Fibra de MásMóvil, zona 2" }],
  ["NEBA01", { en: "Movistar fibre (NEBA)", es: "Fibra de Movistar (NEBA)" }],
  ["MASMOVIL", { en: "ADSL", es: "ADSL" }],
];

export const LANDLINES = [["543", { en: "Landline with calls to landlines", es: "Fijo con llamadas a fijos" }]];

export const TARIFFS = [
  ["12", { en: "20 GB and calls, €10 a month", es: "20 GB y llamadas, 10 € al mes" }],
  ["13", { en: "60 GB and calls, €16 a month", es: "60 GB y llamadas, 16 € al mes" }],
];

export const OPERATORS = [
  ["456", "Movistar"],
  ["457", "Orange"],
  ["458", "Vodafone"],
  ["459", { en: "Another one", es: "Otro" }],
];

export const TELEVISION = [["4356", { en: "Television, 80 channels, €8 a month", es: "Televisión, 80 canales, 8 € al mes" }]];
