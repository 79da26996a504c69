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
  "user-email": {
    "email": "Correo electrónico"
  },
  "payment-info-update": {
    "bank_account": "Cuenta bancaria (IBAN)",
    "swift_bic": "BIC",
    "billing_type_id": "Tipo de facturación"
  },
  "sell-payment": {
    "sell_id": "Venta",
    "amount": "Importe",
    "card_number": "Tarjeta, enmascarada",
    "expiry_date": "Caducidad de la tarjeta"
  },
  "sim-activation": {
    "iccid": "Tarjeta SIM (ICCID)",
    "msisdn": "Número móvil"
  },
  "available-msisdns": {
    "network": "Red"
  },
  "simcard-icc": {
    "iccid": "Tarjeta SIM (ICCID)"
  },
  "bundle-subscription": {
    "bundle_id": "Paquete",
    "mobile_lines": "Líneas móviles",
    "landline": "Línea fija",
    "ftth": "Fibra",
    "adsl": "ADSL",
    "tv": "Televisión"
  },
  "sim-replacement": {
    "iccid": "Tarjeta SIM (ICCID)",
    "fabrication_type_sim_id": "Tipo de SIM"
  },
  "in-flight-cancellation": {
    "motive_id": "Motivo"
  },
  "account-migration": {
    "migration": "Migración",
    "accountId": "Cuenta",
    "payment": "Pago",
    "product_id": "Producto",
    "bundle_id": "Paquete"
  },
  "product-update": {
    "product_id": "Producto"
  },
  "service-status": {
    "status": "Estado del servicio"
  },
  "bonus": {
    "id": "Id"
  },
  "nothing": {},
  "promotion": {
    "id": "Id",
    "value": "Nombre"
  },
  "sim-status": {
    "status": "Estado de la SIM"
  },
  "barring": {
    "barring_id": "Restricción",
    "active": "Activa"
  },
  "consumption-limit": {
    "limit": "Límite"
  },
  "work-order-change": {
    "status": "Estado de la orden"
  },
  "customer-tree": {
    "email": "Correo electrónico",
    "msisdn": "Número móvil",
    "document_number": "Número de documento"
  },
  "recharge-details": {
    "start_date": "Desde",
    "end_date": "Hasta"
  },
  "customer-segment": {
    "requestId": "Id de la petición",
    "customer": "Cliente",
    "customerSegment": "Segmento",
    "customName": "Nombre del cliente"
  },
  "customer-create": {
    "requestId": "Id de la petición",
    "customer": "Cliente"
  },
  "customer-state": {
    "requestId": "Id de la petición",
    "customer": "Cliente",
    "state": "Estado"
  },
  "customer-structure": {
    "account": "Cuenta"
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
  "ocs-customer": {
    "externalId": "Id externo",
    "refId": "Id en el OCS"
  },
  "ocs-new-customer": {
    "externalId": "Id externo",
    "customerSegment": "Segmento",
    "customName": "Nombre del cliente",
    "customAttributes": "Otros atributos",
    "customerProfile": "Perfil",
    "state": "Estado",
    "stateReason": "Motivo del estado",
    "testCustomer": "Cliente de prueba"
  },
  "customer-state-change": {
    "state": "Estado",
    "stateReason": "Motivo del estado",
    "stateValidFrom": "Válido desde",
    "pending": "Pendiente"
  },
  "rator-account": {
    "users": "Usuarios",
    "billingGroups": "Grupos de facturación",
    "subscriptions": "Suscripciones"
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
  "campaign": {
    "id": "Id"
  },
  "terminal": {
    "id": "Id",
    "financed": "A plazos",
    "imei": "IMEI",
    "serial_number": "Número de serie"
  },
  "service": {
    "id": "Id"
  },
  "rator-user": {
    "id": "Id",
    "roles": "Papeles",
    "name": "Nombre",
    "middlename": "Primer apellido",
    "lastname": "Apellido",
    "company_name": "Razón social",
    "document_type_id": "Tipo de documento",
    "document_value": "Número de documento",
    "email": "Correo electrónico",
    "birthdate": "Fecha de nacimiento",
    "nationality_id": "Nacionalidad",
    "contact_phone": "Teléfono de contacto",
    "gender": "Sexo",
    "language_id": "Idioma",
    "address": "Dirección"
  },
  "rator-billing-group": {
    "id": "Id",
    "balance": "Saldo",
    "currency": "Moneda",
    "billingCycle": "Ciclo de facturación",
    "payment": "Pago"
  },
  "rator-subscription": {
    "id": "Id",
    "startDate": "Inicio",
    "salesChannel": "Canal de venta",
    "salesRep": "Vendedor",
    "user": "Usuario",
    "billingGroup": "Grupo de facturación",
    "service": "Servicio"
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
  "rator-service": {
    "phoneNumber": "Número de teléfono",
    "device": "Terminal"
  },
  "contact": {
    "name": "Nombre",
    "phone": "Teléfono",
    "email": "Correo electrónico",
    "document_type_id": "Tipo de documento",
    "document_value": "Número de documento"
  },
  "path": {
    "userId": "Cliente",
    "accountId": "Cuenta",
    "subscriptionId": "Suscripción",
    "serviceId": "Servicio",
    "bonusId": "Bono",
    "promotionId": "Promoción",
    "workOrderId": "Orden de trabajo"
  }
};
