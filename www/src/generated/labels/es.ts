// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.

/** The names of the fields of each group, as a form asks for them. */
export const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sale": {
    "sales_type": "Tipo de venta",
    "sales_info": "Vendedor",
    "clients": "Cliente",
    "payment": "Pago",
    "products": "Productos"
  },
  "sales-info": {
    "channel": "Canal",
    "dealer_id": "Distribuidor",
    "shop_id": "Tienda",
    "agent_id": "Código de vendedor",
    "logistic": "Con envío"
  },
  "clients": {
    "sector_id": "Sector",
    "attributes": "Personas"
  },
  "payment": {
    "billing_type_id": "Tipo de facturación",
    "scoring": "Scoring",
    "info": "Datos bancarios",
    "tpv_response": "Pago con tarjeta"
  },
  "products": {
    "broadband": "Paquete",
    "bundle": "Paquete",
    "mobile_lines": "Líneas móviles"
  },
  "person": {
    "type": "Papel",
    "name": "Nombre",
    "middlename": "Primer apellido",
    "lastname": "Apellido",
    "document_type_id": "Tipo de documento",
    "document_value": "Número de documento",
    "email": "Correo electrónico",
    "birthdate": "Fecha de nacimiento",
    "nationality_id": "Nacionalidad",
    "contact_phone": "Teléfono de contacto",
    "gender": "Sexo",
    "language_id": "Idioma",
    "address": "Dirección",
    "company_name": "Razón social"
  },
  "scoring": {
    "scoring_value": "Puntuación",
    "id_value": "Id del scoring",
    "forced_value": "Puntuación forzada",
    "up_front": "Pago por adelantado"
  },
  "payment-info": {
    "bank_account": "Cuenta bancaria (IBAN)",
    "swift_bic": "BIC"
  },
  "tpv-response": {
    "amount": "Importe",
    "card_number": "Tarjeta, enmascarada",
    "expiry_date": "Caducidad de la tarjeta"
  },
  "broadband": {
    "bundle_id": "Paquete",
    "territory_owner": "Dueño de la red",
    "installation_info": "Instalación",
    "delivery_info": "Entrega",
    "promotions": "Promociones",
    "landline": "Línea fija",
    "ftth": "Fibra",
    "adsl": "ADSL",
    "mobile_lines": "Líneas móviles",
    "tv": "Televisión"
  },
  "mobile-line": {
    "type": "Tipo de línea",
    "product_id": "Producto",
    "portability_info": "Portabilidad",
    "msisdn": "Número móvil",
    "iccid": "Tarjeta SIM (ICCID)",
    "fabrication_type_sim_id": "Tipo de SIM",
    "bonuses": "Bonos",
    "campaigns": "Campañas",
    "campaign": "Campañas",
    "promotions": "Promociones",
    "terminals": "Terminales",
    "wants_communications": "Acepta comunicaciones",
    "expedition_info": "Destinatario de la SIM"
  },
  "address": {
    "street_type_id": "Tipo de vía",
    "street_name": "Calle",
    "number": "Número",
    "supplement": "Piso y puerta",
    "state_id": "Provincia",
    "locality": "Localidad",
    "postal_code": "Código postal",
    "country": "País",
    "observation": "Observaciones",
    "gescal": "Código GESCAL",
    "pair_vacancy": "Par libre",
    "address_id": "Id del hogar"
  },
  "installation": {
    "contact": "Contacto",
    "address": "Dirección",
    "delivery_info": "Entrega",
    "promotions": "Promociones"
  },
  "delivery": {
    "contact": "Contacto",
    "address": "Dirección"
  },
  "promotion": {
    "id": "Id",
    "value": "Nombre"
  },
  "landline": {
    "product_id": "Producto",
    "portability_info": "Portabilidad",
    "number": "Número fijo",
    "bonuses": "Bonos",
    "campaigns": "Campañas",
    "campaign": "Campañas",
    "promotions": "Promociones",
    "services": "Servicios",
    "wants_communications": "Acepta comunicaciones"
  },
  "ftth": {
    "product_id": "Producto",
    "promotions": "Promociones",
    "connection_type": "Tipo de conexión",
    "installer": "Instalador",
    "iua": "Código de acceso (IUA)",
    "terminals": "Terminales",
    "wants_communications": "Acepta comunicaciones",
    "services": "Servicios",
    "access_reuse": "Reutilizar el acceso",
    "access_reuse_choice": "Acceso reutilizado"
  },
  "adsl": {
    "product_id": "Producto",
    "promotions": "Promociones",
    "wants_communications": "Acepta comunicaciones",
    "install_tech_support": "Con técnico",
    "tech_support_billiable": "Técnico facturable",
    "terminals": "Terminales",
    "services": "Servicios"
  },
  "tv": {
    "product_id": "Producto",
    "number_associated": "Fijo de la televisión",
    "registration_email": "Correo de la televisión",
    "contact_phone": "Teléfono de contacto",
    "install_tech_support": "Con técnico",
    "promotions": "Promociones",
    "terminals": "Terminales",
    "bonuses": "Bonos",
    "campaigns": "Campañas",
    "campaign": "Campañas"
  },
  "portability": {
    "scheduled_date": "Fecha del cambio",
    "iccid": "SIM actual (ICCID)",
    "operator_id": "Operador actual",
    "operation_type": "Tipo de operación",
    "initial_date_operation": "Inicio de la operación",
    "donor_line_type": "Tipo de línea actual",
    "donor_user": "Titular actual",
    "internal_portability": "Dentro de la misma red",
    "installation_required": "Requiere instalación"
  },
  "bonus": {
    "id": "Id"
  },
  "campaign": {
    "id": "Id"
  },
  "terminal": {
    "id": "Id",
    "financed": "A plazos",
    "imei": "IMEI",
    "serial_number": "Número de serie"
  },
  "contact": {
    "name": "Nombre",
    "phone": "Teléfono",
    "email": "Correo electrónico",
    "document_type_id": "Tipo de documento",
    "document_value": "Número de documento"
  },
  "service": {
    "id": "Id"
  }
};
