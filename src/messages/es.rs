//! Spanish.

mod fields;
mod rules;
mod site;

use super::{Entry, Terms, Words, says};

pub(super) static WORDS: Words = Words {
    labels: LABELS,
    faults: FAULTS,
    codes: CODES,
    rules: rules::RULES,
    fields: fields::FIELDS,
    requests: fields::REQUESTS,
    terms: TERMS,
    site: &site::SITE,
};

const TERMS: Terms = Terms {
    error: ["error", "errores"],
    warning: ["aviso", "avisos"],
    info: ["nota", "notas"],
    change: ["cambio", "cambios"],
    valid: "válido",
    help: "ayuda",
    at: "en",
    also_here: "también aquí",
    why: "Por qué",
    about: "Qué es",
    source: "Fuente",
    severity: "Gravedad",
    accepted: "Se acepta",
    doubted: "Se duda",
    rejected: "Se rechaza",
    looks_at: "Mira",
    found_in: "Aparece en",
    fix: "corrección",
    wanted: "queda por consultar",
};

const LABELS: &[(&str, &str, &str)] = &[
    (
        "nif",
        "NIF, DNI o NIE",
        "El número de identificación de una persona o entidad: nueve letras y cifras; la última es de control.",
    ),
    (
        "dni",
        "DNI",
        "El número del documento de identidad español: ocho cifras y una letra que sale de ellas.",
    ),
    (
        "nie",
        "NIE",
        "El número de un extranjero en España: X, Y o Z, siete cifras y una letra que sale de ellas.",
    ),
    ("klm", "NIF K, L, M", "El NIF de quien no tiene DNI ni NIE: K, L o M, siete cifras y una letra."),
    ("cif", "NIF de entidad", "El NIF de una empresa u otra entidad: una letra, siete cifras y un control."),
    ("passport", "Pasaporte", "El número de un pasaporte: letras y cifras, sin control."),
    (
        "bank-account",
        "Cuenta bancaria",
        "La cuenta en la que se cobra: un IBAN, o las veinte cifras de una cuenta española.",
    ),
    (
        "ccc",
        "CCC",
        "Una cuenta española: cuatro cifras de banco, cuatro de oficina, dos de control y diez de cuenta.",
    ),
    ("iban", "IBAN", "Una cuenta de cualquier país: dos letras de país, dos cifras de control y la cuenta."),
    ("bic", "BIC", "El código de un banco: ocho u once letras y cifras."),
    (
        "msisdn",
        "Número móvil",
        "El número de una línea móvil española: nueve cifras que empiezan por 6 o por 71 a 74.",
    ),
    ("landline", "Número fijo", "El número de una línea fija española: nueve cifras que empiezan por 8 o 9."),
    ("phone", "Teléfono de contacto", "Un número en el que contesta el cliente: nueve cifras, sin prefijo."),
    ("iccid", "ICCID", "El número impreso en la tarjeta SIM: diecinueve cifras que empiezan por 8934."),
    (
        "donor-iccid",
        "ICCID de la SIM actual",
        "El número de la SIM que el cliente usa hoy; 8934040000000000002 si no se conoce.",
    ),
    ("imei", "IMEI", "El número de un terminal: quince cifras; se ven marcando *#06#."),
    ("email", "Correo electrónico", "Un buzón, una @ y un dominio con un punto."),
    ("postal-code", "Código postal", "Cinco cifras: dos de la provincia y tres del lugar."),
    (
        "gescal",
        "GESCAL",
        "La dirección de un hogar tal como la da la herramienta de cobertura: 17 o 37 caracteres.",
    ),
    ("iua", "IUA", "El identificador del acceso de fibra, impreso en la roseta; puede faltar."),
    ("date", "Fecha", "Un día: año, mes y día, como 2026-11-21, sin hora."),
    (
        "masked-card",
        "Tarjeta enmascarada",
        "Un número de tarjeta del que solo se ven las seis primeras y las cuatro últimas cifras.",
    ),
    ("card-expiry", "Caducidad de la tarjeta", "Mes y año, dos cifras cada uno, como en la tarjeta."),
    ("operator", "Operador", "El código del operador de origen: tres cifras, o cinco en fijo."),
    ("text", "Texto", "Texto libre."),
    ("note", "Nota", "Texto libre de varias líneas."),
    ("name", "Nombre", "Nombre o apellido de una persona. Un punto solo es un relleno documentado."),
    ("address-line", "Línea de dirección", "La calle, la localidad o lo que sigue al número."),
    ("address-id", "Id del hogar", "El identificador de un hogar en la herramienta de cobertura."),
    ("id", "Id", "Un número entero desde 1."),
    ("count", "Número", "Un número entero desde 0."),
    ("province", "Provincia", "El número de una provincia, de 1 a 52."),
    ("amount", "Importe", "Un importe en euros, de 0 en adelante."),
    ("sales-type", "Tipo de venta", "Los documentos solo conocen uno, escrito con una eme."),
    ("role", "Papel", "client: quien compra. account: de quien es la cuenta."),
    ("gender", "Sexo", "M o F."),
    ("line-type", "Tipo de línea", "main (principal) o additional (adicional)."),
    ("operation", "Tipo de operación", "1: en el acto. 2: en la fecha prevista."),
    ("donor-line", "Tipo de línea actual", "C: contrato. P: prepago."),
    ("territory-owner", "Dueño de la red", "La fibra propia de MásMóvil, la red de Movistar o ADSL."),
    ("migration-type", "Tipo de migración", "De qué a qué se mueve una suscripción."),
    ("service-status", "Estado del servicio", "ACTIVE (activo) o INACTIVE (inactivo)."),
    ("sim-status", "Estado de la tarjeta SIM", "BLOCKED (bloqueada) o UNBLOCKED (desbloqueada)."),
    (
        "user-role",
        "Papel",
        "owner: de quien es la cuenta. billing, delivery: adónde van las facturas y los paquetes.",
    ),
    ("customer-state", "Estado del cliente", "PENDING, ACTIVE, SUSPENDED o DEACTIVATED."),
    ("text-id", "Id en la ruta o la consulta", "Un número entero desde 1, en cifras."),
    ("date-time", "Fecha y hora", "Un día, una hora y lo que se adelanta su reloj a la hora universal."),
    ("currency", "Moneda", "El código de una moneda: tres letras, como EUR."),
    ("balance", "Saldo", "Un importe, menor que 0 si se debe algo."),
    ("reference", "Referencia", "Un texto con el que una parte de la petición nombra a otra."),
    ("connection-type", "Tipo de conexión", "De la herramienta de cobertura: vacío, N, NV o R."),
];

const COMPARE: &str = "Compárelo con el original, carácter por carácter.";

const FAULTS: &[Entry] = &[
    says(
        &["characters"],
        "{label}: contiene un carácter que no le corresponde.",
        "Escríbalo a mano: un texto copiado puede traer caracteres parecidos o invisibles.",
    )
    .why("Un carácter de otro alfabeto, o uno invisible, se lee igual y es otro."),
    says(&["length"], "{label}: longitud incorrecta (caracteres esperados: {expected}).", COMPARE),
    says(&["length"], "{label}: longitud incorrecta (caracteres esperados: de {min} a {max}).", COMPARE),
    says(&["length"], "{label}: demasiado largo (caracteres como máximo: {max}).", "Acórtelo."),
    says(&["length"], "{label}: longitud incorrecta.", COMPARE),
    says(
        &["check-digit"],
        "{label}: la cifra de control no cuadra con el resto.",
        "Compárelo con el original, cifra por cifra: hay una equivocada, o dos cambiadas de sitio.",
    )
    .why("La cifra de control se calcula con las demás, para que se note un error al escribir."),
    says(
        &["check-digits"],
        "{label}: las cifras de control no cuadran con el resto.",
        "Compárelo con el original, cifra por cifra: hay una equivocada, o dos cambiadas de sitio. No calcule nunca otras \
         cifras de control: podría resultar de otra persona.",
    )
    .why("Las cifras de control se calculan con las demás, para que se note un error al escribir."),
    says(
        &["check-letter"],
        "{label}: la letra no corresponde a las cifras.",
        "Compare cifras y letra con el documento. No calcule nunca otra letra: podría resultar de otra persona.",
    )
    .why("La letra se calcula con las cifras, para que se note un error al escribir."),
    says(
        &["check-form"],
        "{label}: el último carácter es una letra donde suele ir una cifra, o al revés.",
        "Compárelo con el documento: algunas entidades antiguas tienen un número así.",
    )
    .why("Cuál de los dos lleva depende de la primera letra; hay entidades extranjeras antiguas que son la excepción."),
    says(&["form"], "{label}: no está en la forma debida (forma esperada: {expected}).", "Escríbalo en esa forma."),
    says(&["form"], "{label}: las letras y las cifras no están donde deben.", COMPARE),
    says(&["prefix"], "{label}: no empieza como debe (comienzos esperados: {expected}).", COMPARE),
    says(&["prefix"], "{label}: no existe ninguno que empiece así.", COMPARE),
    says(&["country"], "{label}: de un país al que no se da servicio.", "Indique uno español, o pregunte antes de seguir."),
    says(
        &["province"],
        "{label}: las dos primeras cifras no son una provincia (de {min} a {max}).",
        "Empiece por las dos cifras de la provincia, con el cero que pueda ir delante.",
    ),
    says(&["issuer"], "{label}: no se conoce quién lo emite.", COMPARE),
    says(&["service"], "{label}: un número de otro servicio.", "Indique un número del tipo que se pide."),
    says(&["component"], "{label}: una de sus partes no está en su lista.", COMPARE),
    says(&["calendar"], "{label}: ese día no existe.", "Corrija el día o el mes.")
        .why("Un día que no está en el calendario es un error, y nadie sabe cuál se quería decir."),
    says(
        &["date-time"],
        "{label}: lleva una hora además del día.",
        "Envíe la fecha sola, como 1980-05-17. No recorte la hora: un programa que escribe la medianoche de Madrid en hora \
         universal la ha pasado al día anterior. En JavaScript, no use toISOString() para una fecha.",
    )
    .why("La medianoche de Madrid es el día anterior en hora universal: la mitad de las fechas con hora van un día atrás."),
    says(
        &["padding"],
        "{label}: faltan ceros delante, o sobra uno.",
        "Escríbalo como está en el documento, con todos sus ceros.",
    )
    .why("Las hojas de cálculo quitan los ceros de delante."),
    says(
        &["placeholder"],
        "{label}: una muestra o un relleno como «string», «null» o «undefined», no un valor.",
        "Ponga el valor verdadero, o quite el campo si no lo hay.",
    )
    .why("Los programas escriben esas palabras cuando no tienen valor, y los documentos donde va un ejemplo."),
    says(&["test-value"], "{label}: un valor de prueba conocido.", "Ponga el verdadero.")
        .why("Pasa todas las comprobaciones y no es de nadie que compre."),
    says(
        &["unmasked"],
        "{label}: se ven más cifras de la tarjeta de las que nunca se pueden enviar.",
        "Envíe como máximo las seis primeras y las cuatro últimas cifras ({max} en total) y las demás como asteriscos. Si este \
         número se ha guardado en algún sitio, bórrelo.",
    )
    .why("La industria de tarjetas prohíbe más (PCI DSS, requisito 3.4.1)."),
    says(&["unusual"], "{label}: poco habitual, y quizá correcto.", "Mírelo otra vez; puede quedarse como está."),
    says(&["range"], "{label}: fuera de sus límites (de {min} a {max}).", "Ponga un número dentro de ellos."),
    says(&["range"], "{label}: demasiado pequeño (mínimo: {min}).", "Ponga un número mayor."),
    says(&["range"], "{label}: demasiado grande (máximo: {max}).", "Ponga un número menor."),
    says(&["range"], "{label}: menor que 0.", "Ponga un número desde 0."),
    says(&["word"], "{label}: no es ninguna de sus palabras ({allowed}).", "Use una de ellas, escrita igual.")
        .why("El sistema de destino solo conoce esas palabras."),
];

const CODES: &[Entry] = &[
    says(&["json.syntax"], "No hay texto.", "Envíe el JSON de la petición.").when("empty"),
    says(
        &["json.syntax"],
        "El JSON termina antes de estar completo.",
        "Cierre cada texto, lista y objeto; mire si el envío se cortó por el camino.",
    )
    .when("unfinished"),
    says(&["json.syntax"], "Esto no es JSON.", "Corríjalo aquí; lo que sigue no se ha podido leer.").when("unexpected"),
    says(&["json.syntax"], "Sobra una coma.", "Quite una de las dos.").when("doubled-comma"),
    says(&["json.syntax"], "Falta una coma.", "Ponga una coma entre los dos valores.").when("missing-comma"),
    says(&["json.syntax"], "Faltan los dos puntos tras el nombre.", "Ponga dos puntos entre el nombre y el valor.")
        .when("missing-colon"),
    says(&["json.syntax"], "Falta un valor.", "Ponga un valor, o quite el nombre.").when("missing-value"),
    says(&["json.syntax"], "Un nombre sin comillas.", "Póngalo entre comillas dobles.").when("unquoted-key"),
    says(&["json.syntax"], "Comillas simples.", "JSON solo conoce las comillas dobles.").when("single-quotes"),
    says(&["json.syntax"], "Un comentario.", "JSON no tiene comentarios: quítelo.").when("comment"),
    says(
        &["json.syntax"],
        "Una palabra que JSON no tiene.",
        "JSON tiene true, false y null, en minúsculas; cualquier otro texto va entre comillas dobles.",
    )
    .when("literal"),
    says(
        &["json.syntax"],
        "No es un número de JSON.",
        "Escríbalo sin cero ni signo más delante, con una cifra a cada lado del punto; un código con ceros delante es un texto, \
         entre comillas dobles.",
    )
    .when("number"),
    says(
        &["json.syntax"],
        "Una barra inversa que JSON no entiende.",
        "Escriba \\\\ para una barra inversa, \\\" para unas comillas, \\u00e9 para un carácter por su número.",
    )
    .when("escape"),
    says(
        &["json.syntax"],
        "Un salto de línea, un tabulador u otro carácter de control dentro de un texto.",
        "Escriba \\n para un salto de línea y \\t para un tabulador.",
    )
    .when("control-character"),
    says(&["json.syntax"], "Hay algo después del final.", "Envíe un objeto JSON y nada más.").when("trailing-text"),
    says(
        &["json.syntax"],
        "Este objeto no se puede escribir como JSON: se contiene a sí mismo.",
        "Envíe solo la petición, sin referencias a los objetos que la contienen.",
    )
    .when("cycle"),
    says(
        &["json.syntax"],
        "Este objeto no se puede escribir como JSON: contiene un BigInt.",
        "Dé el número como texto.",
    )
    .when("big-integer"),
    says(
        &["json.syntax"],
        "Este objeto no se puede escribir como JSON.",
        "Una de sus propiedades falla al leerla: envíe un objeto sencillo.",
    )
    .when("unreadable"),
    says(&["json.syntax"], "Esto no es JSON.", "Escriba la petición con una biblioteca de JSON, no a mano.").why(
        "El sistema de destino lee JSON (RFC 8259) y nada más; criba sigue leyendo donde puede, para decirlo todo a la vez.",
    ),
    says(&["json.trailing-comma"], "Una coma delante del cierre.", "Quítela.")
        .why("JSON no la admite, aunque JavaScript y el propio ejemplo de los documentos la tengan."),
    says(
        &["json.duplicate-key"],
        "Este nombre está dos veces en el mismo objeto.",
        "Deje uno de los dos; aquí se comprueba el último.",
    )
    .why("Cada programa toma uno distinto: lo comprobado puede no ser lo vendido."),
    says(&["json.depth"], "Demasiados niveles de anidamiento.", "Envíe la petición como la disponen los documentos.")
        .why("Ninguna petición necesita tanta profundidad, y leerla cuesta sin límite."),
    says(&["json.size"], "El texto es demasiado largo (bytes como máximo: {limit}).", "Envíe las peticiones de una en una.")
        .why("Ninguna petición necesita tanto, y leerlo cuesta sin límite."),
    says(&["json.encoding"], "Estos bytes no son UTF-8.", "Guarde o envíe el texto en UTF-8.")
        .why("JSON va en UTF-8 (RFC 8259); en otra codificación se pierden la ñ y los acentos."),
    says(
        &["json.lone-surrogate"],
        "Medio carácter: falta una de sus dos partes \\u.",
        "Escriba el carácter mismo, o las dos partes; mire si el texto se cortó por la mitad.",
    )
    .why("Medio carácter no se puede guardar; casi todos los programas lo cambian por una interrogación."),
    says(&["json.byte-order-mark"], "Hay una marca de orden de bytes delante del texto.", "Guarde el archivo en UTF-8 sin ella.")
        .why("La RFC 8259 pide no enviarla; aquí se salta, y no en todas partes."),
    says(&["field.missing"], "Falta el campo {name}.", "Añada {name}; un valor vacío no cuenta.")
        .why("Sin él no se puede atender la petición."),
    says(&["field.expected"], "El campo {name} no está.", "Añada {name} si se conoce.")
        .why("Puede faltar, y los pasos siguientes lo piden."),
    says(
        &["field.unknown"],
        "Aquí no hay ningún campo con este nombre; el más parecido es {nearest}.",
        "Si se trata de {nearest}, escríbalo así; si no, quite el campo.",
    ),
    says(
        &["field.unknown"],
        "Aquí no hay ningún campo con este nombre.",
        "Mire si corresponde a otro objeto; si no, quítelo.",
    )
    .why("Se envía tal cual, y lo más probable es que el sistema de destino no lo lea: se perdería lo que dice."),
    says(
        &["field.misplaced"],
        "Este campo se lee aquí, pero va en otro sitio.",
        "Póngalo donde dicen los documentos: vea la página de la petición.",
    )
    .why("El ejemplo de los documentos lo trae aquí; sus tablas, en otro sitio."),
    says(&["field.type"], "Aquí va un texto.", "Ponga el valor entre comillas dobles.").when("text"),
    says(&["field.type"], "Aquí va un número entero.", "Escriba solo cifras, sin comillas.").when("integer"),
    says(&["field.type"], "Aquí va un importe.", "Escriba un número como 30 o 29.90.").when("decimal"),
    says(&["field.type"], "Aquí va sí o no.", "Escriba true (sí) o false (no), sin comillas.").when("boolean"),
    says(&["field.type"], "Aquí va un objeto.", "Escriba un objeto: sus campos entre llaves.").when("object"),
    says(&["field.type"], "Aquí va una lista.", "Escriba una lista: sus elementos entre corchetes.").when("list"),
    says(&["field.type"], "Aquí va un valor de otro tipo.", "Vea la página de la petición.")
        .why("Textos, números, listas y objetos no se cambian unos por otros sin adivinar."),
    says(
        &["field.damaged-number"],
        "Un número tan largo ha perdido sus últimas cifras por el camino.",
        "Envíelo como texto, entre comillas dobles, y tómelo otra vez de su origen.",
    )
    .why("JavaScript y otros guardan quince cifras de un número: un ICCID enviado así llega siendo otro."),
    says(&["field.single"], "Un solo objeto donde va una lista.", "Póngalo entre corchetes.")
        .why("Se lee como una lista de uno; el sistema de destino quizá no lo haga."),
    says(&["group.one-of"], "Falta uno de estos campos: {names}.", "Añada el que corresponda.")
        .why("Sin ninguno de ellos no hay nada que hacer."),
    says(&["group.exclusive"], "De estos campos solo puede ir uno: {names}.", "Deje el que corresponda.")
        .why("Se excluyen, y nadie sabe cuál se quería."),
    says(
        &["context.today"],
        "No se ha comprobado lo que depende de la fecha de hoy.",
        "Indique la fecha de la comprobación: today en el contexto, o --today.",
    )
    .why("La comprobación no lee ningún reloj, para que la misma petición dé siempre la misma respuesta."),
    says(&["report.findings"], "Hay más hallazgos de los que se muestran: {more}.", "Corrija estos primero y repita.")
        .why("El informe tiene un límite; la cuenta y el veredicto, no."),
    // Valores que necesitan más de lo que dice su fallo.
    says(
        &["iccid.check-digit", "iccid.length", "donor-iccid.length"],
        "{label}: no es el número de una tarjeta SIM: hay una cifra equivocada, de menos o de más.",
        "Léalo en la propia tarjeta: diecinueve cifras que empiezan por 8934, impresas en la SIM y en la tarjeta de la que se \
         separa. Envíelo como texto: como número pierde las últimas cifras.",
    )
    .why("La última cifra se calcula con las demás (Luhn); una línea con el número de otra SIM no se puede activar."),
    says(
        &["donor-iccid.check-digit"],
        "{label}: la cifra de control no cuadra con el resto.",
        "Léalo en la SIM que el cliente usa hoy; en una línea de contrato puede faltar.",
    )
    .why("El operador que pierde el número lo compara con el suyo si la línea es de prepago."),
    says(
        &["iccid.placeholder"],
        "{label}: un relleno, no el número de una tarjeta SIM.",
        "Lea las diecinueve cifras que empiezan por 8934 en la tarjeta que se entrega. 8934040000000000002 significa que no se \
         conoce la SIM del operador anterior, y solo vale ahí.",
    ),
    says(
        &["iccid.issuer"],
        "{label}: una tarjeta de otro emisor que MásMóvil.",
        "Mire si se ha puesto la SIM actual en lugar de la nueva.",
    )
    .why("La quinta y la sexta cifra dicen el emisor; la lista de emisores no está completa, de ahí la duda."),
    says(
        &["bic.length", "bic.form"],
        "{label}: no es el código de un banco.",
        "Ocho u once letras y cifras, como BSCHESMM: está en los extractos, junto al IBAN. Puede faltar en una cuenta española.",
    ),
    says(&["bic.country"], "{label}: la quinta y la sexta letra no son un país.", COMPARE),
    says(&["bic.unusual"], "{label}: hay una cifra entre las letras del banco.", "Mire si es una O o una I."),
    says(
        &["iban.length"],
        "{label}: longitud incorrecta para su país (uno español tiene {expected} caracteres).",
        COMPARE,
    ),
    says(
        &["bank-account.length"],
        "{label}: longitud incorrecta (una cuenta española tiene 20 cifras; su IBAN, 24 caracteres).",
        COMPARE,
    ),
    says(
        &["iban.prefix", "bank-account.prefix"],
        "{label}: las dos primeras letras no son un país con IBAN.",
        "Uno español empieza por ES.",
    ),
    says(
        &["iban.country", "bank-account.country"],
        "{label}: de un país de fuera de la zona única de pagos en euros.",
        "Pida una cuenta de la zona: en esta quizá no se pueda cobrar.",
    ),
    says(&["ccc.issuer", "iban.issuer", "bank-account.issuer"], "{label}: no hay ningún banco 0000.", COMPARE),
    says(
        &["msisdn.service"],
        "{label}: no es de una línea móvil.",
        "Indique el de la línea móvil: nueve cifras que empiezan por 6 o por 71 a 74.",
    ),
    says(&["msisdn.country", "landline.country"], "{label}: de otro país.", "Indique un número español."),
    says(&["msisdn.unusual"], "{label}: de un rango que apenas se usa.", "Mire si hay una cifra equivocada."),
    says(
        &["landline.service"],
        "{label}: no es de una línea fija.",
        "Indique el de la línea fija: nueve cifras que empiezan por 8 o 9, y no por 80 ni 90.",
    ),
    says(
        &["phone.service"],
        "{label}: un número gratuito o de tarificación adicional.",
        "Indique un número en el que conteste el cliente.",
    ),
    says(&["phone.country"], "{label}: de otro país.", "Indique un número español si lo hay."),
    says(&["phone.unusual"], "{label}: un número de los que atienden empresas.", "Indique el del propio cliente si lo hay."),
    says(
        &["imei.length"],
        "{label}: longitud incorrecta (caracteres esperados: {expected}).",
        "Marque *#06# en el teléfono: muestra las quince cifras. Ocho son solo el modelo.",
    ),
    says(&["imei.padding"], "{label}: falta la decimoquinta cifra, la de control.", "Marque *#06#: las muestra todas."),
    says(
        &["imei.unusual"],
        "{label}: dieciséis cifras, de las que las dos últimas son una versión de software.",
        "Marque *#06# e indique las quince primeras cifras que muestra como IMEI.",
    ),
    says(&["email.form"], "{label}: no es una dirección de correo.", "Lleva una @ y, detrás, un dominio con un punto.")
        .why("Ahí llegan los contratos y las claves; si está mal, solo se nota cuando no llegan."),
    says(
        &["email.characters"],
        "{label}: contiene un carácter que no le corresponde.",
        "Indique una sola dirección, sin espacios, comillas ni comas.",
    ),
    says(&["email.range"], "{label}: más de {max} caracteres.", "Use una más corta: el sistema de destino puede cortarla.")
        .why("Se ha visto que el campo de destino es así de largo."),
    says(&["email.unusual"], "{label}: con letras que no son las inglesas.", "Mire si de verdad se escribe así."),
    says(
        &["gescal.length"],
        "{label}: longitud incorrecta (caracteres esperados: {expected}).",
        "Tome el código de la herramienta de cobertura tal cual, con sus blancos, también los del final: no lo recorte nunca.",
    )
    .why("Los blancos guardan el sitio de la planta y la puerta: sin ellos el instalador va a otro hogar."),
    says(
        &["gescal.form", "gescal.characters", "gescal.province"],
        "{label}: no es el código de un hogar.",
        "Tome el código de la herramienta de cobertura tal cual; no lo componga a mano.",
    )
    .why("Sus diecisiete primeras cifras son provincia, población, calle y número."),
    says(
        &["gescal.component"],
        "{label}: el bis, el bloque o la planta no está en su lista.",
        "Compárelo con la herramienta de cobertura; una casa también tiene código de planta, como BA.",
    ),
    says(
        &["card-expiry.calendar"],
        "{label}: ese mes no existe.",
        "Mes y luego año, dos cifras cada uno, como en la tarjeta: 1229.",
    ),
    says(
        &["card-expiry.length"],
        "{label}: longitud incorrecta (caracteres esperados: {expected}).",
        "Mes y luego año: 1229.",
    ),
    says(
        &["masked-card.unusual"],
        "{label}: se ven más cifras de las habituales.",
        "Deje las seis primeras y las cuatro últimas ({max} en total) y las demás como asteriscos.",
    )
    .why("La industria de tarjetas no permite más (PCI DSS, requisito 3.4.1), salvo en algunos números más largos."),
    says(
        &["reference.characters", "text.characters", "note.characters", "name.characters", "address-line.characters", "address-id.characters"],
        "{label}: contiene un carácter de control oculto o una letra dañada.",
        "Vuelva a escribirlo; mire que todos los programas del camino usen UTF-8.",
    )
    .why("Esos caracteres no se pueden imprimir en una etiqueta, y algunos hacen leer un texto en otro orden."),
    says(
        &["name.unusual"],
        "{label}: con cifras o signos poco habituales en un nombre.",
        "Mire si de verdad se escribe así; puede quedarse como está.",
    ),
    says(&["address-line.length"], "{label}: más de 100 caracteres.", "Acórtela: las etiquetas cortan ahí."),
    says(&["address-id.length"], "{label}: más de 38 caracteres.", "Tómelo otra vez de la herramienta de cobertura."),
    says(
        &["sales-type.word"],
        "{label}: no es la palabra debida ({allowed}).",
        "Los documentos la escriben así, con una eme: cópiela tal cual.",
    ),
    says(
        &["territory-owner.word"],
        "{label}: no es ninguno de los conocidos ({allowed}).",
        "Tómelo de la herramienta de cobertura; puede haber otros desde entonces.",
    )
    .why("Los documentos nombran estos y no dicen que no haya más, de ahí la duda."),
    says(
        &["customer-state.word"],
        "{label}: no es ninguno de los conocidos ({allowed}).",
        "Use uno de ellos, salvo que su OCS tenga otros.",
    )
    .why("Los documentos no dan la lista de los estados, de ahí la duda."),
    says(
        &["text-id.characters", "text-id.placeholder"],
        "{name} en la ruta: no es un número entero.",
        "Ponga el id en el lugar de {name}: cifras y nada más.",
    )
    .why("Los ids son números enteros; un nombre entre llaves o «undefined» indica que un programa no rellenó la ruta."),
    says(
        &["text-id.range"],
        "{name} en la ruta: ningún id es así.",
        "Los ids empiezan en 1 y tienen diecinueve cifras como máximo.",
    ),
    says(&["text-id.range"], "{label}: ningún id es así.", "Los ids empiezan en 1 y tienen diecinueve cifras como máximo."),
    says(
        &["date-time.form"],
        "{label}: no está en la forma debida (forma esperada: {expected}).",
        "Escriba día, hora y diferencia horaria, como 2026-12-01T00:00:00+01:00 para la medianoche de Madrid.",
    )
    .why("Sin la diferencia de su reloj, una hora es otro momento en otro lugar."),
    says(
        &["date-time.calendar"],
        "{label}: no existe ese día, esa hora o esa diferencia horaria.",
        "Corríjalo: las horas llegan a 23; los minutos y los segundos, a 59.",
    ),
    says(
        &["currency.component"],
        "{label}: ninguna moneda en uso tiene este código.",
        "Escriba su código ISO 4217, como EUR.",
    ),
    says(&["operation.range"], "{label}: va 1 (en el acto) o 2 (en la fecha prevista).", "Envíe uno de los dos."),
    says(
        &["province.range"],
        "{label}: no existe (de {min} a {max}).",
        "Ponga el número de la provincia, como 28 para Madrid; 0 no es ninguna.",
    ),
    says(
        &["operator.form"],
        "{label}: lo habitual son tres cifras, o cinco en fijo.",
        "Tome el código de la lista de operadores.",
    ),
    says(
        &["nif.unusual"],
        "{label}: ni un número español ni un pasaporte habitual.",
        "Compárelo con el documento: puede faltar un carácter.",
    ),
    says(
        &["passport.unusual"],
        "{label}: sin la forma de un pasaporte español.",
        "Compárelo con el documento; un DNI o un NIE va con su propio tipo.",
    ),
    says(
        &["iua.unusual"],
        "{label}: lo habitual son letras mayúsculas y cifras, veinte como máximo.",
        "Compárelo con la etiqueta de la roseta; puede quedarse como está, o faltar.",
    ),
];
