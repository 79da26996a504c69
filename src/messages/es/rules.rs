//! The words of the rules, by code. Their English stands on the rules' own pages.

use crate::messages::{Entry, says};

pub(super) const RULES: &[Entry] = &[
    says(
        &["address.country-is-place"],
        "En el lugar del país hay una ciudad o provincia española.",
        "Indique el país: España. La ciudad y la provincia tienen sus propios campos.",
    )
    .why("Una dirección en el extranjero se trata de otra manera; una ciudad como país es un formulario con \
         los campos mezclados."),
    says(
        &["address.gescal-number"],
        "El gescal es de otro número de la calle que la dirección.",
        "Vuelva a consultar la herramienta de cobertura con esta misma dirección.",
    )
    .why("El instalador va adonde dice el gescal: a otro edificio de la calle."),
    says(
        &["address.gescal-province"],
        "El gescal es de otra provincia que la dirección.",
        "Vuelva a consultar la herramienta de cobertura con esta misma dirección.",
    )
    .why("El instalador va adonde dice el gescal; la factura dice otra cosa."),
    says(
        &["address.number-in-street"],
        "La calle termina en un número, y falta el número del edificio.",
        "Pase el número de la calle al campo «number».",
    )
    .why("Las etiquetas y la herramienta de cobertura juntan la calle y el número de dos campos; un número en \
         la calle se lee como parte de su nombre."),
    says(
        &["address.postal-province"],
        "El código postal es de otra provincia que la dirección.",
        "Compruebe los dos: las dos primeras cifras del código postal son el número de la provincia.",
    )
    .why("Pocos lugares tienen el código postal de una provincia vecina; en los demás el paquete o el \
         instalador se pierde."),
    says(
        &["broadband.landline-province"],
        "El número fijo es de otra provincia que la instalación.",
        "Compruebe el número y la dirección; un número geográfico no puede cambiar de provincia.",
    )
    .why("Los números geográficos son de su distrito; los operadores no los llevan a otro."),
    says(
        &["broadband.tv-number"],
        "La televisión está asociada a otro número que el fijo del paquete.",
        "Ponga el número fijo en number_associated.",
    )
    .why("La televisión se activa en la línea a la que está asociada; con otro número espera una línea que no \
         está en la venta."),
    says(
        &["clients.no-client"],
        "Ninguna de las personas de la venta es el cliente.",
        "Ponga el tipo «client» a quien compra; «account» es para quien paga, cuando es otra persona.",
    )
    .why("El contrato se hace con el cliente; un titular de la cuenta por sí solo no compra nada."),
    says(
        &["clients.several-accounts"],
        "Más de una de las personas de la venta es el titular de la cuenta.",
        "Deje un titular de la cuenta, o ninguno si paga el cliente.",
    )
    .why("Las facturas de una venta van a una sola cuenta."),
    says(
        &["clients.several-clients"],
        "Más de una de las personas de la venta es el cliente.",
        "Deje un cliente; quien paga en su lugar es del tipo «account».",
    )
    .why("Un contrato se hace con un solo cliente."),
    says(
        &["customer.two-ids"],
        "El cliente está nombrado con dos ids.",
        "Deje externalId o refId, el que sea seguro.",
    )
    .why("Dos ids pueden ser de dos clientes, y nadie sabe cuál se quería."),
    says(
        &["document.not-nif"],
        "El documento figura como NIF, o sin tipo, y su número no es ninguno de los españoles.",
        "Compruebe el número: un DNI tiene ocho cifras y una letra; un NIE empieza por X, Y o Z. Para un \
         pasaporte ponga su tipo de documento.",
    )
    .why("Sin un número correcto el contrato no nombra a nadie, y el operador que pierde una línea rechaza el \
         cambio."),
    says(
        &["document.two-letters"],
        "El mismo número está aquí y en otro lugar de la venta con otra letra.",
        "Mire el documento: los dos pueden ser de la misma persona, y solo una letra puede ser la correcta.",
    )
    .why("La letra sale del número: un número con dos letras es una persona con un error, o dos de las que una \
         tiene mal el número."),
    says(
        &["document.two-persons"],
        "El mismo documento está en la venta con otro nombre.",
        "Compruebe de quién es el documento, y ponga a cada persona el suyo.",
    )
    .why("Un número solo se trae de otro operador si el documento y el nombre son los del titular de la línea."),
    says(
        &["lines.additional-without-main"],
        "Una línea adicional necesita una principal en el mismo paquete, y no hay ninguna.",
        "Haga principal una de las líneas, o añada una principal.",
    )
    .why("El precio y los datos de la línea adicional dependen de la principal."),
    says(
        &["lines.duplicate-iccid"],
        "La misma tarjeta SIM está en más de una línea.",
        "Ponga en cada línea el número impreso en su propia tarjeta SIM.",
    )
    .why("Una tarjeta SIM lleva una sola línea; la segunda se rechazaría al activarla."),
    says(
        &["lines.duplicate-msisdn"],
        "El mismo número móvil está en más de una línea.",
        "Ponga en cada línea su propio número.",
    )
    .why("Un número solo puede estar en una tarjeta SIM; la segunda línea se rechazaría después de la venta."),
    says(
        &["lines.iccid-online"],
        "La venta es a distancia, y ya hay una tarjeta SIM asignada.",
        "Quite el ICCID: logística asigna la tarjeta que envía.",
    )
    .why("Una tarjeta que no es la que se envía deja la línea sin servicio."),
    says(
        &["lines.several-mains"],
        "Más de una línea es la principal.",
        "Deje una línea principal y haga adicionales las demás, salvo que cada una se venda por separado.",
    )
    .why("Las líneas adicionales de un paquete dependen de su única principal; una segunda suele ser una copia \
         sin cambiar."),
    says(
        &["migration.account-given"],
        "La suscripción va a una cuenta nueva, y se indica una que ya existe.",
        "Quite accountId, o elija la migración a una cuenta existente.",
    )
    .why("Una cuenta nueva recibe su id al crearse; con los dos, nadie sabe adónde va la suscripción."),
    says(
        &["migration.not-used"],
        "Esta migración no usa este campo.",
        "Quítelo, o elija la migración a la que corresponde.",
    )
    .why("El pago va con una cuenta nueva; el producto, con el cambio entre prepago y contrato; el paquete, con la migración a un paquete. En las demás se pierde lo que dice."),
    says(
        &["payment.bic-entity"],
        "El BIC es de otro banco que la cuenta.",
        "Quite el BIC, puesto que la cuenta ya dice el banco; o vuelva a copiarlo del banco.",
    )
    .why("De una cuenta y un BIC que no cuadran, uno está mal; un cargo al banco equivocado vuelve."),
    says(
        &["payment.card-expired"],
        "La tarjeta está caducada.",
        "Compruebe el mes y el año; pague con una tarjeta que siga en vigor.",
    )
    .why("Con una tarjeta caducada no se puede pagar."),
    says(
        &["person.age-unusual"],
        "La fecha de nacimiento es de hace más de 120 años.",
        "Compruebe el año de nacimiento.",
    )
    .why("Una edad que nadie alcanza es un error al teclear o el valor por defecto de un formulario, como \
         1900-01-01."),
    says(
        &["person.born-after-today"],
        "La fecha de nacimiento es futura.",
        "Compruebe el año de nacimiento.",
    )
    .why("Una fecha de nacimiento por venir es un error al teclear; el contrato no nombraría a nadie."),
    says(
        &["person.company-name"],
        "Hay nombre de empresa, y el documento es de una persona.",
        "Si es una empresa, ponga su propio NIF; si es una persona, ponga nombre y apellido, sin nombre de \
         empresa.",
    )
    .why("La factura va a nombre de quien dice el documento; con el nombre de una empresa no sería de quien \
         paga."),
    says(
        &["person.entity-in-residential"],
        "El cliente es una empresa, y la venta es del segmento residencial.",
        "Haga la venta en el segmento de empresas, o ponga el documento de la persona que compra.",
    )
    .why("Las ofertas del segmento residencial son para consumidores; sus condiciones no valen para empresas."),
    says(
        &["person.under-age"],
        "Quien firma el contrato debe tener al menos {age} años.",
        "Compruebe la fecha de nacimiento; por un menor firma como cliente su padre, madre o tutor.",
    )
    .why("Un contrato firmado por un menor se puede anular."),
    says(
        &["portability.date-far"],
        "El cambio de operador está previsto para más adelante de lo habitual.",
        "Compruebe el año y el mes; elija un día laborable anterior si están mal.",
    )
    .why("No está publicado con cuánta antelación admiten una fecha los operadores; una lejana suele ser un \
         año mal tecleado."),
    says(
        &["portability.date-not-working"],
        "El cambio de operador está previsto para un fin de semana o un festivo.",
        "Elija un día laborable, de lunes a viernes.",
    )
    .why("Los operadores cambian los números en la noche de un día laborable; otros días el cambio espera o se \
         rechaza."),
    says(
        &["portability.date-past"],
        "El cambio de operador está previsto para un día que ya ha pasado.",
        "Elija un día laborable, de pasado mañana en adelante.",
    )
    .why("Los operadores cambian un número en la noche de un día laborable por venir; un día pasado se \
         rechaza."),
    says(
        &["portability.date-soon"],
        "El cambio de operador está previsto para hoy o mañana.",
        "Elija un día laborable, de pasado mañana en adelante.",
    )
    .why("Los operadores necesitan un día laborable antes de la noche del cambio; una fecha más próxima se \
         rechaza a menudo."),
    says(
        &["portability.donor-iccid"],
        "Una línea de prepago se trae de otro operador con el número de su tarjeta SIM, y no está.",
        "Ponga las diecinueve cifras impresas en la SIM que se usa hoy.",
    )
    .why("El operador que pierde un número de prepago rechaza el cambio si la tarjeta SIM no coincide."),
    says(
        &["portability.donor-role"],
        "Hay un tipo para quien tiene hoy la línea; solo lo llevan el cliente y el titular de la cuenta.",
        "Quite el tipo; si la línea es hoy del cliente, quite todo donor_user.",
    )
    .why("Los documentos lo traen en un ejemplo y en ninguna tabla; no se sabe qué hace con él el sistema de \
         destino."),
    says(
        &["portability.donor-under-age"],
        "Quien tiene hoy la línea es menor de edad.",
        "Compruebe la fecha de nacimiento; el titular de la línea suele ser el padre, la madre o el tutor.",
    )
    .why("El operador que pierde el número rechaza el cambio si el titular de la línea es otra persona."),
    says(
        &["portability.initial-date-birthdate"],
        "El día en que empezó la operación es la fecha de nacimiento de quien tiene hoy la línea.",
        "Ponga el día en que empezó la operación, o quítelo.",
    )
    .why("La misma fecha en los dos sitios es una copia en el campo equivocado."),
    says(
        &["portability.initial-date-future"],
        "La operación figura como empezada en un día por venir.",
        "Ponga el día en que empezó la operación, o quítelo.",
    )
    .why("Un día por venir en este lugar suele ser la fecha prevista en el campo equivocado."),
    says(
        &["portability.instant-with-date"],
        "El cambio de operador es en el acto, y hay una fecha.",
        "Quite la fecha, o ponga operation_type a 2 para que el cambio se haga ese día.",
    )
    .why("No se puede saber cuál de los dos vale: el cambio podría hacerse otro día que el acordado."),
    says(
        &["portability.landline-iccid"],
        "Hay un número de tarjeta SIM para una línea fija.",
        "Deje vacío el ICCID de una línea fija.",
    )
    .why("Una línea fija se trae de otro operador sin tarjeta SIM; su número puede ser de una de las líneas \
         móviles."),
    says(
        &["portability.mobile-operator"],
        "Una línea móvil se trae de un operador con un código de cinco cifras, que son los de fijo.",
        "Ponga las tres cifras del operador móvil.",
    )
    .why("Con un código del registro de fijo la petición del número no encuentra operador."),
    says(
        &["promotion.two-names"],
        "La misma promoción está en la venta con otro nombre.",
        "Compruebe los identificadores con el catálogo: una de las dos promociones tiene otro.",
    )
    .why("El identificador decide lo que se concede; con uno equivocado el cliente recibe otra promoción que \
         la acordada."),
    says(
        &["recharge.date-future"],
        "La fecha es posterior a hoy.",
        "Pida un periodo que termine hoy o antes.",
    )
    .why("Lo recargado está en el pasado; un día futuro es un error en el año o el mes."),
    says(
        &["recharge.dates-reversed"],
        "El periodo termina antes de empezar.",
        "Ponga el día anterior en start_date y el posterior en end_date.",
    )
    .why("En un periodo así no cabe ninguna recarga: la respuesta saldría vacía y se leería como «no hay ninguna»."),
    says(
        &["sale.channel-contradiction"],
        "La venta figura hecha por un canal, y el envío de la mercancía indica el otro.",
        "Ponga logistic a true en una venta a distancia y a false en una cara a cara.",
    )
    .why("El canal decide qué campos se piden y quién asigna la tarjeta SIM."),
    says(
        &["structure.duplicate-id"],
        "El mismo id está más de una vez en la lista.",
        "Dé a cada uno su propio id.",
    )
    .why("Las suscripciones nombran a su usuario y su grupo de facturación por el id; si dos tienen el mismo, nadie sabe cuál es."),
    says(
        &["structure.no-owner"],
        "Ninguno de los usuarios es el titular de la cuenta.",
        "Dé el papel «owner» al usuario de quien es la cuenta.",
    )
    .why("El titular responde de la cuenta; «billing» y «delivery» solo dicen adónde se envían las cosas."),
    says(
        &["structure.unknown-billing-group"],
        "Ningún grupo de facturación tiene este id.",
        "Escriba el id tal como está entre los grupos de facturación; las mayúsculas cuentan.",
    )
    .why("Una suscripción la paga un grupo de facturación de la misma cuenta."),
    says(
        &["structure.unknown-user"],
        "Ningún usuario tiene este id.",
        "Escriba el id tal como está entre los usuarios; las mayúsculas cuentan.",
    )
    .why("Una suscripción está unida a un usuario de la misma cuenta."),
    says(
        &["technology.adsl-owner"],
        "El paquete lleva fibra, y su red es la de ADSL.",
        "Ponga el dueño de la red de fibra que da la herramienta de cobertura, o venda ADSL.",
    )
    .why("La herramienta de cobertura da juntos el dueño y la tecnología; de dos que no cuadran, uno está mal."),
    says(
        &["technology.fibre-owner"],
        "El paquete lleva ADSL, y su red es de fibra.",
        "Ponga el dueño de la red de ADSL, MASMOVIL, o venda fibra.",
    )
    .why("La herramienta de cobertura da juntos el dueño y la tecnología; de dos que no cuadran, uno está mal."),
    says(
        &["technology.gescal-floor"],
        "El gescal de una instalación de fibra no dice la planta.",
        "Tome el gescal del hogar de la herramienta de cobertura. Una casa también tiene planta: BA es el \
         bajo, PR el principal, EN el entresuelo, AT el ático, LO un local, OF una oficina, CH un chalé.",
    )
    .why("Los documentos exigen planta y puerta para la fibra; sin la planta se rechaza la orden de \
         instalación."),
    says(
        &["technology.gescal-hand"],
        "El gescal de una instalación de fibra no dice la puerta.",
        "Tome el gescal del hogar de la herramienta de cobertura; una casa de un solo hogar no la tiene y \
         puede quedarse así.",
    )
    .why("Los documentos exigen planta y puerta para la fibra; donde una planta tiene varias puertas el \
         instalador llama a la que no es."),
    says(
        &["technology.gescal-length"],
        "El gescal de una instalación de fibra tiene {expected} caracteres; este termina en el número del \
         edificio.",
        "Tome el gescal del hogar, con planta y puerta, de la herramienta de cobertura; sus blancos son \
         espacios y cuentan.",
    )
    .why("Una fibra llega a un solo hogar del edificio; sin él se rechaza la orden de instalación."),
    says(
        &["terminal.unidentified"],
        "Un terminal se paga a plazos, y no están ni el IMEI ni el número de serie.",
        "Ponga el IMEI de un teléfono (marcando *#06# se ve) o el número de serie de un router o una caja de \
         televisión.",
    )
    .why("Los plazos son de un aparato; sin su número nadie sabe de cuál."),
    says(
        &["account.deactivated"],
        "Esta cuenta está desactivada: no se puede cambiar nada de ella ni pasar nada a ella.",
        "Elija una cuenta del cliente que esté en uso, o una nueva.",
    )
    .why("Una cuenta desactivada se guarda solo como archivo; el cambio se rechazaría."),
    says(
        &["account.not-active"],
        "La cuenta a la que pasa la suscripción no está activa.",
        "Haga que se active antes, o elija otra.",
    )
    .why("Una suscripción en una cuenta que no está activa no tiene servicio."),
    says(
        &["account.unknown"],
        "No hay ninguna cuenta con este id.",
        "Vuelva a buscar la cuenta por su cliente.",
    )
    .why("Se rechaza un cambio de lo que no existe; con otro id sería de otra persona."),
    says(
        &["account.wrong-payment"],
        "La cuenta a la que pasa la suscripción no paga como pide esta migración: prepago o pospago.",
        "Elija una cuenta que pague así, o una nueva.",
    )
    .why("El prepago y el pospago se cobran de otra manera; una cuenta tiene uno de los dos."),
    says(
        &["catalogue.not-in-bundle"],
        "El producto existe, y este paquete no lo tiene.",
        "Elija uno de los productos del paquete, o el paquete que tiene este.",
    )
    .why("Un paquete se vende como está en el catálogo: con un producto de otro, el precio no es el acordado."),
    says(
        &["catalogue.unknown"],
        "En el catálogo no hay nada con este id.",
        "Tome el id del catálogo de hoy: lo que se vendía la temporada pasada puede haber desaparecido.",
    )
    .why("El sistema rechaza lo que no está en sus datos maestros, cuando el cliente ya se ha ido; muchas veces el id es de otro sistema."),
    says(
        &["catalogue.wrong-technology"],
        "El producto no es de este tipo: fibra, ADSL, fijo, línea móvil o televisión.",
        "Compare el producto con la sección en la que está: uno de los dos es erróneo.",
    )
    .why("De la sección sale lo que se instala y del producto lo que se cobra; no pueden ser distintos."),
    says(
        &["coverage.none"],
        "En esta vivienda no se puede instalar nada.",
        "Vuelva a buscar la dirección en la herramienta de cobertura; sin cobertura venda solo líneas móviles.",
    )
    .why("El instalador iría para nada, y la venta se anularía semanas después."),
    says(
        &["coverage.owner"],
        "La red de esta vivienda es de otro propietario que el indicado.",
        "Ponga el propietario que da la herramienta de cobertura para esta dirección.",
    )
    .why("El encargo de la instalación va al propietario; otro lo rechaza."),
    says(
        &["coverage.technology"],
        "Esta tecnología no se puede instalar en esta vivienda.",
        "Venda lo que da la herramienta de cobertura para esta dirección, o vuelva a buscarla.",
    )
    .why("El instalador iría para nada, y la venta se anularía semanas después."),
    says(
        &["customer.deactivated"],
        "Este cliente está desactivado: no se puede cambiar nada suyo.",
        "Compruebe si es el cliente correcto; quien vuelve se da de alta de nuevo.",
    )
    .why("Un cliente desactivado se guarda solo como archivo; el cambio se rechazaría."),
    says(
        &["customer.unknown"],
        "No hay ningún cliente con este id.",
        "Vuelva a buscar el cliente por documento, correo o número.",
    )
    .why("Se rechaza un cambio de lo que no existe; con otro id sería de otra persona."),
    says(
        &["document-type.unknown"],
        "En los datos maestros no hay ningún tipo de documento con este id.",
        "Vuelva a elegir el tipo de documento.",
    )
    .why("El sistema rechaza lo que no está en sus datos maestros, cuando el cliente ya se ha ido; muchas veces el id es de otro sistema."),
    says(
        &["document.other-type"],
        "El número es correcto, y de otro tipo de documento que el indicado.",
        "Compare tipo y número con el documento: un DNI empieza por una cifra, un NIE por X, Y o Z, y el número de una empresa por otra letra.",
    )
    .why("Los operadores donantes comparan tipo y número; un número correcto con otro tipo se rechaza."),
    says(
        &["language.unknown"],
        "En los datos maestros no hay ningún idioma con este id.",
        "Vuelva a elegir el idioma.",
    )
    .why("El sistema rechaza lo que no está en sus datos maestros, cuando el cliente ya se ha ido; muchas veces el id es de otro sistema."),
    says(
        &["msisdn.not-available"],
        "Este número se ha dado entretanto a otra persona.",
        "Elija otro de la lista de números libres.",
    )
    .why("Un número lo puede llevar una sola tarjeta SIM; la segunda línea se rechazaría después de la venta."),
    says(
        &["msisdn.unknown"],
        "Este número no es de los que se dan a líneas nuevas.",
        "Elija un número de la lista de los libres. Para conservar un número de otro operador, añada su portabilidad.",
    )
    .why("Un número que no es del operador solo viene por portabilidad; sin ella la línea no tiene servicio."),
    says(
        &["nationality.unknown"],
        "En los datos maestros no hay ninguna nacionalidad con este id.",
        "Vuelva a elegir la nacionalidad.",
    )
    .why("El sistema rechaza lo que no está en sus datos maestros, cuando el cliente ya se ha ido; muchas veces el id es de otro sistema."),
    says(
        &["operator.unknown"],
        "En los datos maestros no hay ningún operador con este código.",
        "Vuelva a elegir el operador del que viene el número.",
    )
    .why("A una solicitud a un operador que no existe no contesta nadie: el número se queda donde está."),
    says(
        &["segment.unknown"],
        "Este segmento no está configurado.",
        "Elija uno de los segmentos configurados.",
    )
    .why("A un cliente de un segmento que no está configurado nadie lo tarifica: el cambio se rechaza."),
    says(
        &["street-type.unknown"],
        "En los datos maestros no hay ningún tipo de vía con este id.",
        "Vuelva a elegir el tipo de vía.",
    )
    .why("El sistema rechaza lo que no está en sus datos maestros, cuando el cliente ya se ha ido; muchas veces el id es de otro sistema."),
    says(
        &["subscription.barred"],
        "La suscripción está restringida, y así no migra.",
        "Haga que se quite antes la restricción, y migre después.",
    )
    .why("Las restricciones son de la cuenta anterior; la migración espera a que no estén, o falla."),
    says(
        &["subscription.deactivated"],
        "Esta suscripción está desactivada.",
        "Compruebe si es la suscripción correcta.",
    )
    .why("El cambio de una suscripción terminada no tiene efecto; muchas veces se quería otra del mismo cliente."),
    says(
        &["subscription.prepaid-limit"],
        "La suscripción es de prepago: un límite de consumo no tiene efecto.",
        "Quite el límite: una línea de prepago consume lo que ya está pagado.",
    )
    .why("Un límite protege de una factura, y una línea de prepago no la tiene; muchas veces se quería otra suscripción."),
    says(
        &["subscription.unknown"],
        "No hay ninguna suscripción con este id.",
        "Vuelva a buscar la suscripción por su cliente.",
    )
    .why("Se rechaza un cambio de lo que no existe; con otro id sería de otra persona."),
    says(
        &["subscription.wrong-payment"],
        "La suscripción ya paga como pide esta migración, en prepago o pospago.",
        "Mire cómo paga hoy la suscripción: a pospago pasa lo que es prepago, y al revés.",
    )
    .why("Una migración al pago que ya tiene se rechazaría, o abriría otro contrato."),
    says(
        &["territory-owner.unknown"],
        "En los datos maestros no hay ningún propietario de red con este nombre.",
        "Ponga el propietario que da la herramienta de cobertura.",
    )
    .why("El encargo de la instalación va al propietario; con otro nombre no llega a ninguna parte."),
];
