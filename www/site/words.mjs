// What the site says outside the reference, the guides' prose and the forms: one place for each language.

export const LANGUAGES = ["en", "es"];

export const words = {
  en: {
    name: "English",
    skip: "To the content",
    site: "Site",
    language: "Language",
    ruleset: "Rules",
    home: "criba",
    signup: "Sign up",
    playground: "Playground",
    guides: "Guides",
    reference: "Reference",
    why: "Why was it refused?",
  },
  es: {
    name: "Español",
    skip: "Ir al contenido",
    site: "Sitio",
    language: "Idioma",
    ruleset: "Reglas",
    home: "criba",
    signup: "Alta",
    playground: "Banco de pruebas",
    guides: "Guías",
    reference: "Referencia",
    why: "¿Por qué se rechazó?",
  },
};
