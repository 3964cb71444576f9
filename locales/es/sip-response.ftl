# Words of the SIP response codes, Spanish: translated from the English locale.
# A code's message holds its reason phrase; the attributes are described in CONTRIBUTING.md.

## The dataset

dataset = Códigos de respuesta SIP
    .summary = Todos los códigos de estado del protocolo de iniciación de sesiones (SIP), registrados o encontrados en la práctica, con su frase de motivo, su significado, qué hacer al recibirlos y qué decir a quien llama.

## Column headings

column-code = Código
column-status = Estado
column-canonical-phrase = Frase canónica
column-registry-phrase = Frase en el registro de la IANA
column-reason-phrase = Frase de motivo
column-summary = Resumen
column-description = Descripción
column-action = Qué hacer
column-caller = Qué decir a quien llama
column-methods = Métodos
column-method-scope = Alcance
column-headers = Campos de cabecera
column-body = Cuerpo del mensaje
column-dialog-effect = Efecto dentro de un diálogo
column-client-action = Acción del cliente
column-phrase-detail = Frase más específica
column-reference = Referencia
column-aliases = Otras frases
column-found-in = Visto en
column-origin = Origen de la frase

## Labels: status

label-status-registered = Registrado
label-status-deprecated = En desuso
label-status-historic = Histórico
label-status-draft = Borrador o privado
label-status-vendor = Propio de un fabricante

## Labels: which requests

label-method-scope-in-dialog-refresh = solo para renovar una suscripción dentro de su diálogo
label-method-scope-out-of-dialog = y cualquier otra solicitud fuera de un diálogo

## Labels: header fields and message body

label-headers-level-must = obligatorio
label-headers-level-should = recomendado
label-headers-level-may = opcional
label-headers-level-expected = previsto
label-headers-when-choices-disclosed = si las opciones pueden revelarse
label-headers-when-invite = para INVITE
label-headers-when-invite-or-options = para INVITE y OPTIONS
label-headers-when-matches-problem = el que corresponda al problema
label-headers-when-names-early-dialog = indica el diálogo temprano que terminó
label-headers-when-names-final-code = indica el código de estado final que terminó el diálogo temprano
label-headers-when-options = para OPTIONS
label-headers-when-or-contact-expires = o un parámetro expires en Contact
label-headers-when-sec-agree = con acuerdo de seguridad
label-headers-when-second-invite = segundo INVITE con otro pendiente: de 0 a 10 segundos, elegidos al azar
label-headers-when-server-initiated = cuando el servidor inicia el acuerdo
label-headers-when-sips-not-allowed = cuando no se permite SIPS
label-headers-when-sips-required = cuando se exige SIPS
label-headers-when-temporary = si la situación es temporal
label-headers-when-unless-misused = salvo que se fuera a abusar del contenido
label-body-content-alternatives = describe las alternativas
label-body-content-failed-precondition = SDP que indica la precondición incumplida
label-body-content-media-capabilities = capacidades de medios
label-body-content-public-key = clave pública con la que cifrar
label-body-level-should = recomendado
label-body-level-may = opcional
label-body-level-expected = previsto

## Labels: what a failure inside a dialog ends

label-dialog-effect-transaction = solo termina la transacción
label-dialog-effect-usage = termina el uso; el diálogo puede continuar
label-dialog-effect-dialog = termina el diálogo entero

## Labels: what the client does next

label-client-action-alternative-in-body = probar el servicio descrito en el cuerpo
label-client-action-as-483 = tratar como 483
label-client-action-collect-more-digits = recoger más dígitos
label-client-action-do-not-repeat = no repetir
label-client-action-do-not-repeat-without-user-consent = no repetir sin el consentimiento del usuario
label-client-action-may-retry-after-delay = se puede reintentar tras una espera
label-client-action-may-retry-larger-interval = se puede reintentar con un intervalo de sesión más largo
label-client-action-may-retry-longer-expires = se puede reintentar con una vigencia más larga
label-client-action-may-retry-once = se puede reintentar una vez
label-client-action-may-retry-other-priority = se puede reintentar con otra prioridad
label-client-action-may-retry-unmodified = se puede reintentar sin cambios
label-client-action-may-retry-with-token = se puede reintentar con un token del referente
label-client-action-may-retry-without-outbound = se puede reintentar sin outbound
label-client-action-obtain-consent = obtener el consentimiento
label-client-action-permanent = permanente, no reintentar
label-client-action-restart-initial-publication = volver a empezar con una publicación inicial
label-client-action-retry-after-glare-timer = reintentar al vencer el temporizador de colisión
label-client-action-retry-at-contact = reintentar en la dirección de Contact
label-client-action-retry-at-contact-and-update = reintentar en la dirección de Contact y guardarla
label-client-action-retry-later = reintentar más tarde
label-client-action-retry-reencrypted = reintentar tras cifrar de nuevo
label-client-action-retry-sip-uri = reintentar con un URI SIP
label-client-action-retry-smaller-body = reintentar con un cuerpo más pequeño
label-client-action-retry-supported-media = reintentar con un tipo de contenido admitido
label-client-action-retry-via-proxy = reintentar a través del proxy indicado
label-client-action-retry-with-corrected-location = reintentar con la ubicación corregida
label-client-action-retry-with-credentials = reintentar con credenciales
label-client-action-retry-with-extensions = reintentar con las extensiones exigidas
label-client-action-retry-without-extensions = reintentar sin las extensiones
label-client-action-start-chosen-mechanism = iniciar el mecanismo de seguridad elegido
label-client-action-try-alternate-server = probar otro servidor
label-client-action-try-other-flow = probar otro flujo
label-client-action-user-chooses = dejar que elija el usuario

## Labels: whether a more specific phrase is expected

label-phrase-detail-should = recomendada por la RFC
label-phrase-detail-may = permitida por la RFC

## Classes

class-1xx = Provisional
    .summary = La solicitud sigue en curso; un UAC trata un código 1xx desconocido, salvo 100, como 183.

class-2xx = Éxito
    .summary = La solicitud se aceptó o ya surtió efecto; un UAC trata un código 2xx desconocido como 200.

class-3xx = Redirección
    .summary = El destinatario está en otro lugar, o puede servir otro servicio; un UAC trata un código 3xx desconocido como 300.

class-4xx = Fallo de la solicitud
    .summary = Este servidor no atiende la solicitud tal como se envió; un UAC trata un código 4xx desconocido como 400.

class-5xx = Fallo del servidor
    .summary = El fallo está en el servidor, no en la solicitud; un UAC trata un código 5xx desconocido como 500.

class-6xx = Fallo global
    .summary = La negativa vale para el usuario en todas sus ubicaciones; un UAC trata un código 6xx desconocido como 600.

## 1xx Provisional

status-100 = Intentando
    .summary = El siguiente salto tiene la solicitud y la está procesando; no hace falta retransmitir el INVITE.
    .description = El siguiente salto envía 100 cuando no prevé que otra respuesta esté lista en 200 ms. Su alcance es de un solo salto: un proxy con estado nunca lo reenvía, quien lo genera no debería añadirle etiqueta To, y la respuesta no crea ningún diálogo. Detiene las retransmisiones del INVITE, pero no reinicia el Timer C de un proxy; para eso hace falta un código de 101 a 199 (RFC 3261 16.7). A diferencia de 180 o 183, no dice nada sobre el destinatario. Para solicitudes distintas de INVITE es el único código provisional permitido y, sobre UDP, no antes de que el Timer E alcance T2 (RFC 4320).
    .action = Dejar de retransmitir el INVITE y seguir esperando. No generar el tono de llamada: que se sepa, todavía no se está avisando a nadie.
    .caller = Estamos conectando su llamada. Espere, por favor.

status-101 = Establecimiento de diálogo
    .summary = No registrado en la IANA; procede de la tabla de frases de una biblioteca y un UAC lo trata como 183.
    .description = 101 no figura ni ha figurado nunca en el registro de la IANA; la frase procede de la tabla de la biblioteca belle-sip. No hace falta un código propio para esto: según la RFC 3261, cualquier respuesta de 101 a 199 que lleve etiqueta To crea un diálogo temprano, y normalmente es un 180 o un 183. No hay que confundirlo con 100, que no crea ninguno, ni con el 101 de HTTP, que cambia de protocolo. Según la RFC 3261 8.1.3.2, un UAC que no conoce el código lo procesa como 183.
    .action = Procesarlo como 183 y seguir esperando la respuesta final. No generarlo; enviar 183 en su lugar.
    .caller = Se está preparando su llamada. Espere, por favor.

status-180 = Sonando
    .summary = El agente de usuario del destinatario ha recibido el INVITE y está intentando avisar al usuario.
    .description = El UAS envía 180 cuando empieza a avisar al destinatario. Con su etiqueta To, la respuesta crea un diálogo temprano, y tras una bifurcación pueden llegar varias con etiquetas distintas. Alert-Info puede indicar un tono de llamada (ringback); si no lo hace, lo genera el UAC, salvo que ya estén llegando medios tempranos (RFC 3960). Se distingue de 183 en que este informa del progreso sin afirmar que se esté avisando a alguien. No se envía de forma fiable si no se usa la RFC 3262, y un UAS cuyo aviso se prolonga tiene que repetir una respuesta provisional cada minuto para que ningún proxy cancele la llamada (RFC 3261 13.3.1.1).
    .action = Generar localmente el tono de llamada, salvo que estén llegando medios tempranos, y seguir esperando la respuesta final.
    .caller = El teléfono de la persona a la que llama está sonando.

status-181 = Desviando la llamada
    .summary = Un servidor está dirigiendo la llamada a destinos distintos del que se intentó primero.
    .description = Un servidor del lado del destinatario puede enviar 181 mientras desvía él mismo la llamada, por ejemplo por falta de respuesta. El UAC no tiene que rehacer nada, al contrario que con 302, que lo obliga a enviar una nueva solicitud a la dirección de Contact. Un simple proxy no puede generarlo, porque no le está permitido añadir una etiqueta To a una respuesta provisional (RFC 3261 16.7); para ello, el elemento actúa como UAS. La RFC 3261 no define ningún campo de cabecera que deba indicar el nuevo destino. Suele seguirle un 180 o un 183 del nuevo destino, en otro diálogo temprano.
    .action = Seguir esperando la respuesta final; no enviar ninguna solicitud nueva. Mostrar el desvío a quien llama si resulta útil.
    .caller = Su llamada se está desviando. Espere, por favor.

status-182 = En cola
    .summary = El destinatario no puede contestar todavía, y el servidor retiene la llamada en lugar de rechazarla.
    .description = Un centro de llamadas u otro servidor envía 182 cuando el destinatario no está disponible en este momento, pero la llamada se le ofrecerá más tarde. Si no hubiera cola, la respuesta sería 480 o 486. La frase de motivo puede indicar la longitud de la cola o la espera prevista, y el servidor puede volver a enviar 182 cada vez que cambien. Mientras quien llama espera, el UAS tiene que enviar cada minuto una respuesta provisional distinta de 100, porque un proxy puede cancelar un INVITE tras 3 minutos de silencio (Timer C). El INVITE queda abierto hasta que llega una respuesta final.
    .action = Seguir esperando la respuesta final y mostrar la frase de motivo si indica la espera. Enviar CANCEL si quien llama desiste.
    .caller = La persona a la que llama no puede contestar todavía. Su llamada espera su turno.
    .detail =
        En cola: { $calls ->
            [one] { $calls } llamada por atender
           *[other] { $calls } llamadas por atender
        }, espera prevista de { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }

status-183 = Progreso de la sesión
    .summary = La llamada avanza de un modo que ningún otro código 1xx describe, a menudo con medios tempranos.
    .description = Un UAS o una pasarela envía 183 para informar de un progreso que no es ni aviso al destinatario (180), ni desvío (181) ni puesta en cola (182). La frase de motivo, los campos de cabecera o el cuerpo del mensaje pueden dar los detalles. Con SDP en el cuerpo suele abrir los medios tempranos (early media), de modo que los tonos y anuncios de una red telefónica se oyen antes de que se conteste; la RFC 3398 hace corresponder con él la información en banda de ISUP. Con su etiqueta To crea un diálogo temprano. Es además el código de reserva de su clase: un UAC trata como 183 un código 1xx desconocido que no sea 100 (RFC 3261 8.1.3.2).
    .action = Reproducir los medios tempranos si llegan y seguir esperando la respuesta final. No generar localmente el tono de llamada solo por recibir 183.
    .caller = Su llamada está en camino. Espere, por favor.
    .detail =
        { $progress ->
            [announcement] Progreso de la sesión: se está reproduciendo un anuncio
            [tone] Progreso de la sesión: se está reproduciendo un tono de la red
           *[other] Progreso de la sesión
        }

status-199 = Diálogo temprano terminado
    .summary = Ha terminado un diálogo temprano del INVITE, mientras que la transacción sigue abierta.
    .description = Un proxy que bifurca envía 199 cuando una rama ha fallado, pero retiene su respuesta final porque otras ramas siguen en curso (RFC 6228). La etiqueta To indica qué diálogo temprano terminó, y Reason debe llevar el código final que lo terminó. Solo se envía si el UAC incluyó la etiqueta de opción 199 en Supported, y un proxy nunca lo envía si el UAC exigió 100rel. Puede perderse, así que nada debe depender de él. A diferencia de 487, no es final: los demás diálogos tempranos continúan y todavía llegará una respuesta final.
    .action = Liberar los medios y recursos de ese diálogo temprano; no enviar en él BYE ni ninguna otra solicitud, salvo PRACK. Seguir esperando la respuesta final.
    .caller = Uno de los teléfonos a los que llama ya no está disponible. Espere, por favor.

## 2xx Successful

status-200 = OK
    .summary = La solicitud tuvo éxito; lo que acompaña a la respuesta depende del método.
    .description = En respuesta a un INVITE, 200 significa que el destinatario contestó: debe llevar Contact, debería llevar Allow y Supported, y completa o inicia el intercambio SDP de oferta y respuesta. El UAS lo repite hasta que llega el ACK y, pasado 64*T1, desiste con un BYE. Tras una bifurcación pueden llegar varios 200 con distintas etiquetas To; cada uno forma su propio diálogo y necesita su propio ACK. Un 200 a CANCEL solo significa que se recibió el CANCEL; el INVITE recibe igualmente su propia respuesta final, normalmente 487. Un 200 a REGISTER enumera en Contact las asociaciones vigentes.
    .action = En el caso de INVITE, enviar un ACK por cada 200 recibido y un BYE en cada diálogo que no se quiera conservar. Con los demás métodos, la transacción está completa.
    .caller = Su llamada o solicitud se ha realizado correctamente.

status-202 = Solicitud aceptada
    .summary = La solicitud se aceptó, pero su resultado sigue abierto; en desuso para los eventos de SIP.
    .description = Un servidor que aceptaba una solicitud sin terminar de procesarla respondía con 202 en lugar de 200. El registro de la IANA lo marca como código en desuso: ya no debe usarse para SUBSCRIBE ni NOTIFY (RFC 6665 8.3.1), ni tampoco para REFER (RFC 7647); en esos casos se envía 200 y el estado real llega con NOTIFY. Para MESSAGE, la RFC 3428 hace que un intermediario que almacena o transmite el texto responda con 202: la entrega al destinatario no está asegurada. No debe interpretarse como una respuesta provisional del tipo de 182: la transacción ha concluido.
    .action = Con SUBSCRIBE, NOTIFY y REFER, actuar exactamente igual que ante 200. Con MESSAGE, no dar por entregado el mensaje.
    .caller = Su solicitud se ha aceptado, pero puede tardar un poco en completarse.

status-204 = Sin notificación
    .summary = La suscripción se renovó y se omite el NOTIFY habitual porque nada ha cambiado.
    .description = Un notificador envía 204 únicamente en respuesta a un SUBSCRIBE dentro de un diálogo establecido cuyo Suppress-If-Match lleva la etiqueta de entidad actual (RFC 5839). La suscripción tiene éxito igual que con 200, pero no se envía el NOTIFY que un 200 provocaría. En la respuesta, Expires indica la nueva duración. El suscriptor debe considerar que no han cambiado ni el estado del evento ni el de la suscripción. Se distingue de 412, que señala el fallo de un PUBLISH condicional, y no tiene nada que ver con el 204 No Content de HTTP.
    .action = Conservar el estado del evento que ya se tiene, no esperar ningún NOTIFY y ajustar el temporizador de renovación según Expires.
    .caller = No hay cambios desde la última actualización.

## 3xx Redirection

status-300 = Múltiples opciones
    .summary = La dirección lleva a varias ubicaciones, y el lado que llama debe elegir una.
    .description = Un servidor de redirección o un UAS envía 300 cuando el destinatario puede localizarse en varios lugares y el servidor no puede o no quiere reenviar él mismo la solicitud como proxy. Cada opción debería figurar como un Contact, a menudo ordenada por su parámetro q. El cuerpo del mensaje puede describir las opciones, pero nunca se definió un formato para ello. La RFC 3261 no fija ninguna regla para la elección automática, así que puede decidir tanto el agente de usuario como el usuario. No es 485, en el que la dirección misma corresponde a más de un usuario.
    .action = Elegir de la lista de Contact, según el valor de q o preguntando al usuario, y enviar allí la solicitud. No probar ningún URI dos veces.
    .caller = La persona a la que llama puede localizarse en varios lugares. Elija uno, por favor.

status-301 = Trasladado permanentemente
    .summary = El usuario dejó definitivamente esta dirección; Contact contiene la nueva.
    .description = Un servidor de redirección o un UAS envía 301 con la nueva dirección en Contact. El cliente debería reintentar en ella y corregir además sus agendas, directorios y cachés de ubicación, que es lo que lo distingue de 302: en este, la nueva dirección vale solo una vez o hasta que caduca. Si el usuario se ha ido y no se conoce una dirección nueva, la respuesta es 410. Una pasarela lo genera a partir de la causa 22 de Q.850 cuando el diagnóstico da el número nuevo (RFC 3398).
    .action = Reintentar en la dirección de Contact, guardarla en lugar de la antigua y usarla en las solicitudes futuras.
    .caller = La persona a la que llama ha cambiado de dirección. Use la nueva a partir de ahora, por favor.

status-302 = Trasladado temporalmente
    .summary = El usuario está por ahora en otra dirección; Contact indica adónde enviar la solicitud.
    .description = Envía 302 un servidor de redirección o un teléfono con desvío de llamadas. El URI de Contact pasa a ser el Request-URI de una solicitud nueva. Cuánto tiempo puede guardarse en caché lo indica Expires o el parámetro expires de Contact; a falta de ambos, sirve solo para este reintento y no debe guardarse. Si falla un URI guardado en caché, puede probarse una vez más el original. Al contrario que con 301, las agendas quedan como están y, al contrario que con 181, quien envió la solicitud tiene que actuar.
    .action = Reintentar en la dirección de Contact, con cada URI una vez como máximo. Guardarla en caché solo durante la vigencia indicada y conservar la dirección original.
    .caller = Por ahora, la persona a la que llama puede localizarse en otra dirección.

status-303 = Ver otra dirección
    .summary = No registrado en la IANA; un vestigio de la RFC 2543 que un UAC trata como 300.
    .description = 303 no figura en el registro de la IANA. La RFC 2543 lo incluía en su gramática, sin ninguna sección que dijera qué significa, y la RFC 3261 lo eliminó; el nombre es el de un código de HTTP. Una pila SIP (sipsorcery) usó en su día el número para Use Proxy, que es 305. Un servidor actual que quiera redirigir envía 302. Según la RFC 3261 8.1.3.2, un UAC trata 303 como 300, es decir, puede probar el Contact si lo hay.
    .action = Tratarlo como 300: probar las direcciones de Contact si las hay y, si no, informar del fallo. No generarlo.
    .caller = Su llamada se ha remitido a otra dirección.

status-305 = Usar proxy
    .summary = El destinatario quiere que esta solicitud le llegue a través del proxy indicado en Contact.
    .description = Solo un UAS puede generar 305; un proxy no debe hacerlo. Contact contiene el URI del proxy, no una nueva ubicación del destinatario como con 302. El cliente repite únicamente esta solicitud a través de ese proxy; el rodeo no está pensado para recordarse en solicitudes posteriores. No es una exigencia de credenciales, que un proxy formula con 407.
    .action = Repetir solo esta solicitud por medio del proxy de Contact. Conservar sin cambios la dirección del destinatario.
    .caller = Su llamada tiene que seguir otro camino para llegar a esta persona.

status-380 = Servicio alternativo
    .summary = La llamada falló, pero el cuerpo del mensaje indica otros servicios que pueden ayudar.
    .description = El servidor no pudo completar la llamada, pero conoce otro tipo de servicio y lo describe en el cuerpo del mensaje. La RFC 3261 no define ningún formato para este cuerpo, por lo que solo es útil si ambos lados acordaron uno. La alternativa no es simplemente otra dirección del destinatario: esa iría como Contact en 300, 301 o 302. Un UAC que no sabe leer el cuerpo no puede continuar.
    .action = Si se entiende el cuerpo del mensaje, ofrecer o usar la alternativa que describe. De lo contrario, informar de que la llamada falló.
    .caller = No se pudo completar la llamada, pero puede que otro servicio le sirva.

## 4xx Request Failure

status-400 = Solicitud incorrecta
    .summary = El servidor no pudo analizar la solicitud, o en ella falta o está dañada una parte obligatoria.
    .description = Cualquier servidor o UAS envía 400 cuando la solicitud infringe la gramática o carece de un campo de cabecera obligatorio como Call-ID o CSeq. La frase de motivo debería nombrar el defecto, porque ningún campo de cabecera lo hace. Un cliente recurre también a 400 ante cualquier código 4xx que no conozca (RFC 3261 8.1.3.2). La RFC 5630 lo usa cuando una misma solicitud mezcla de forma incoherente los URI SIP y SIPS. Una solicitud bien formada que se deniega por política recibe 403.
    .action = Corregir el defecto nombrado en la frase de motivo antes de volver a enviar. Dentro de un diálogo, abandonar solo esta transacción.
    .caller = Su teléfono envió algo que la otra parte no pudo entender.
    .detail = Solicitud incorrecta: falta el campo de cabecera { $header }

status-401 = No autenticado
    .summary = Un UAS o un servidor de registro pide credenciales y ha enviado un desafío en WWW-Authenticate.
    .description = Envían 401 un UAS o un servidor de registro; un proxy usa 407. La respuesta debe llevar WWW-Authenticate, y las credenciales se devuelven en Authorization. El primer REGISTER de un teléfono suele recibir un 401, que forma parte del intercambio Digest normal y no es todavía un fallo. Solo un segundo 401 sin stale=true apunta a un nombre de usuario o una contraseña erróneos. CANCEL nunca puede desafiarse (RFC 3261 22.1).
    .action = Repetir la solicitud con un campo de cabecera Authorization para el dominio de autenticación (realm) indicado y un número de CSeq incrementado en uno. Preguntar al usuario si esas mismas credenciales ya se rechazaron.
    .caller = Debe iniciar sesión. Compruebe su nombre de usuario y su contraseña.

status-402 = Pago requerido
    .summary = Reservado para uso futuro; ninguna especificación de SIP le da un significado.
    .description = La RFC 3261 21.4.3 reserva este código sin definir quién lo envía ni cómo se trata, de modo que no cabe deducir de él ningún cargo, saldo ni tarifa. La RFC 5057 indica a los clientes que lo traten como un 4xx desconocido, es decir, como 400. Algunas plataformas de prepago lo envían por acuerdo privado. Una negativa por razones comerciales resulta más interoperable como 403.
    .action = Tratarlo como 400: dar por fallida esta transacción, conservar el diálogo y no repetir la solicitud sin cambios.
    .caller = No se pudo establecer la llamada, y su teléfono no recibió una explicación clara.

status-403 = Prohibido
    .summary = El servidor entendió la solicitud, pero la deniega por política; las credenciales no servirán de nada.
    .description = Un proxy, un servidor de registro o un UAS envía 403 ante una solicitud que no va a atender, como una llamada a un destino restringido o un registro que la cuenta no puede hacer. A diferencia de 401 y 407, no lleva desafío. La RFC 4412 lo usa para un Resource-Priority al que el remitente no tiene derecho, la RFC 5626 para un token de flujo manipulado y la RFC 8224 6.2.2 para un Date demasiado antiguo. Cuando es el destinatario en persona quien rechaza la llamada, el código es 603 o 607, y 608 procede de un análisis de llamadas.
    .action = No repetir la solicitud, ni siquiera con otras credenciales. Dar por fallida solo esta transacción; un diálogo establecido continúa.
    .caller = Su servicio telefónico no permite esto. Intentarlo de nuevo no servirá.
    .detail = Campo de cabecera Date caducado

status-404 = No encontrado
    .summary = El servidor sabe con certeza que este usuario no existe en el dominio del Request-URI.
    .description = El servidor responsable del dominio envía 404 cuando no tiene ese usuario, y también cuando el dominio del Request-URI no es uno de los que atiende. Un usuario conocido que simplemente no está registrado recibe 480, y uno que se fue definitivamente, 410. El veredicto solo abarca este servidor: 604 dice lo mismo de todas las ubicaciones. Puede llevar Retry-After. Dentro de un diálogo, el URI rechazado es el Contact del propio interlocutor, por lo que se pierde el diálogo entero (RFC 5057).
    .action = Revisar el Request-URI y no repetirlo sin cambios. Dentro de un diálogo, abandonarlo con todos sus usos.
    .caller = Este número o dirección no corresponde a nadie. Compruébelo, por favor.

status-405 = Método no permitido
    .summary = El método se conoce, pero no está permitido para este Request-URI; Allow enumera los válidos.
    .description = Un UAS responde con 405 cuando reconoce el método pero no lo admite para esta dirección. La respuesta debe contener Allow con los métodos válidos en ella. Un método que el servidor no conoce en absoluto recibe 501. Dentro de un diálogo solo termina el uso si el método le es imprescindible; la negativa a un INFO, por ejemplo, solo hace fracasar una transacción (RFC 5057).
    .action = Leer Allow y usar uno de los métodos enumerados, o renunciar a esta función. No volver a enviar el mismo método a esta dirección.
    .caller = La otra parte no permite esta acción.

status-406 = No aceptable
    .summary = El destino no puede generar ningún cuerpo de respuesta de los que permite el campo de cabecera Accept.
    .description = Se trata del formato de la respuesta, no de los medios de la llamada: nada de lo que el UAS puede generar concuerda con el campo de cabecera Accept de la solicitud. La RFC 6665 lo menciona para un SUBSCRIBE cuyo Accept no admite ningún cuerpo que el notificador pudiera incluir en NOTIFY. El caso inverso, un cuerpo de la solicitud que el UAS no puede leer, se señala con 415. Una descripción de sesión inaceptable recibe 488. La frase es igual que la de 606, así que solo el número los distingue.
    .action = Ampliar el campo de cabecera Accept o suprimirlo, y enviar de nuevo la solicitud. Un diálogo existente no se ve afectado.
    .caller = La otra parte no puede responder en un formato que su teléfono acepte.

status-407 = Autenticación requerida por el proxy
    .summary = Un proxy del trayecto pide credenciales y ha enviado un desafío en Proxy-Authenticate.
    .description = Solo un proxy envía 407, por lo general el proxy de salida o el que precede a una pasarela; un UAS o un servidor de registro usa 401. Proxy-Authenticate es obligatorio e indica el dominio de autenticación (realm). El UAC responde en Proxy-Authorization, que ningún proxy puede añadir en su nombre. Tras una bifurcación, los desafíos de varios proxies pueden llegar reunidos en una sola respuesta, y cada dominio de autenticación necesita sus propias credenciales (RFC 3261 22.3).
    .action = Enviar de nuevo la solicitud con un Proxy-Authorization por cada dominio de autenticación indicado y un número de CSeq incrementado en uno. Reutilizar estas credenciales en las solicitudes posteriores con el mismo Call-ID.
    .caller = Su servicio telefónico necesita que inicie sesión antes de establecer la conexión.

status-408 = Tiempo de espera de la solicitud agotado
    .summary = No se obtuvo a tiempo ninguna respuesta final, por ejemplo mientras se localizaba al destinatario.
    .description = Un proxy envía 408 para un INVITE que no produjo respuesta final antes de vencer sus temporizadores, y un UAC trata el vencimiento de su propio plazo como un 408 recibido. La RFC 4320 lo prohíbe para cualquier solicitud distinta de INVITE, porque siempre llegaría demasiado tarde. En cambio, 504 significa que un servidor esperó en vano a otro del que depende. Dentro de un diálogo equivale a un auténtico vencimiento del plazo, tras el cual la RFC 3261 hace que el UAC termine la llamada; la RFC 5057 lo limita al uso afectado.
    .action = Repetir la solicitud sin cambios en cualquier momento posterior, si se desea. Si un re-INVITE recibe 408, terminar la llamada con BYE.
    .caller = No se recibió respuesta a tiempo. Inténtelo de nuevo, por favor.

status-409 = Conflicto
    .summary = No registrado en la IANA: código de la RFC 2543 para un REGISTER que choca con registros existentes.
    .description = El código no figura en el registro de la IANA. La RFC 2543 7.4.10 lo definió para un REGISTER cuyo parámetro action contradecía registros ya efectuados. La RFC 3261 eliminó tanto el parámetro como el código. Sobrevive en las tablas de PJSIP, OpenSIPS, sofia-sip y otros, por lo que un servidor privado todavía puede enviarlo. El cruce de solicitudes re-INVITE es otro asunto y recibe 491.
    .action = Tratarlo como 400. En el caso de REGISTER, consultar las asociaciones vigentes y eliminar la que estorba antes de registrarse de nuevo.
    .caller = Su teléfono no pudo conectarse al servicio porque se lo impide otra sesión iniciada.

status-410 = Ya no existe
    .summary = El usuario o recurso dejó definitivamente este servidor y no se conoce una dirección nueva.
    .description = Un servidor envía 410 solo cuando sabe que la dirección existió y que no volverá; si no puede determinar si la pérdida es permanente, debería usar 404. Si dispusiera de una dirección nueva, redirigiría con 301. Las pasarelas lo envían para la causa 22 de Q.850, número cambiado, cuando no se da el número nuevo (RFC 3398). Dentro de un diálogo, lo destruye con todos sus usos (RFC 5057).
    .action = Dejar de usar esta dirección y eliminarla de agendas y cachés. Dentro de un diálogo, abandonarlo.
    .caller = Este número o dirección ya no está en uso.

status-411 = Longitud requerida
    .summary = No registrado en la IANA: código de la RFC 2543 para una solicitud sin Content-Length.
    .description = El código no figura en el registro de la IANA. La RFC 2543 7.4.12 lo tomó de HTTP para una solicitud sin Content-Length, y la RFC 3261 lo eliminó. Content-Length es obligatorio sobre transportes de flujo continuo como TCP (RFC 3261 18.3), y un error en él recibe hoy 400. PJSIP, OpenSIPS, sofia-sip y otros lo conservan en sus tablas. No trata del tamaño: un cuerpo demasiado grande recibe 413.
    .action = Tratarlo como 400. Enviar de nuevo la solicitud con un campo de cabecera Content-Length correcto.
    .caller = Su teléfono omitió un dato que la otra parte necesita.

status-412 = Solicitud condicional fallida
    .summary = La etiqueta de entidad del SIP-If-Match de un PUBLISH no corresponde a ningún estado de evento almacenado.
    .description = Un compositor de estado de eventos rechaza un PUBLISH con 412 cuando no conoce la etiqueta de entidad de SIP-If-Match, por regla general porque la publicación caducó antes de que llegara su renovación (RFC 3903). Solo concierne a la publicación de eventos. El incumplimiento de precondiciones de medios de un INVITE se señala con 580, y la frase que HTTP da a 412 no es la suya en SIP. Una publicación que pide una vigencia demasiado corta recibe 423.
    .action = Desechar la etiqueta de entidad y no repetir ese PUBLISH. Publicar de nuevo el estado completo sin SIP-If-Match.
    .caller = No se pudo actualizar su estado porque el anterior ha caducado.

status-413 = Cuerpo de la solicitud demasiado grande
    .summary = El cuerpo del mensaje supera el tamaño que acepta el servidor.
    .description = El límite afecta solo al cuerpo del mensaje; si lo demasiado largo es el mensaje entero, el código es 513, y si lo es el Request-URI, 414. Retry-After debería figurar si la limitación es temporal, e indica a partir de cuándo puede hacerse un nuevo intento. El servidor puede cerrar la conexión para que el cliente deje de enviar. Ningún campo de cabecera indica el tamaño permitido.
    .action = Enviar de nuevo la solicitud sin cuerpo o con uno más pequeño. Si hay Retry-After, esperar ese tiempo antes de reintentar.
    .caller = Lo que envió es demasiado grande para la otra parte. Envíe algo más pequeño, por favor.

status-414 = Request-URI demasiado largo
    .summary = El Request-URI supera la longitud que el servidor puede procesar.
    .description = Un proxy o un UAS envía 414 únicamente por la longitud del Request-URI; un cuerpo demasiado grande recibe 413 y un mensaje demasiado grande, 513. Las causas habituales son parámetros de URI muy largos o cabeceras incrustadas en el URI, a menudo incorporadas por una redirección o por un Refer-To. La RFC 3261 se contradice en cuanto a la frase: la sección 25.1 conserva el Too Large de la RFC 2543, mientras que 21.4.12 y el registro de la IANA dicen Too Long.
    .action = Acortar el Request-URI, por ejemplo quitando cabeceras incrustadas y parámetros innecesarios. No repetirlo sin cambios.
    .caller = La dirección que usó es demasiado larga. Compruébela, por favor.

status-415 = Tipo de contenido no admitido
    .summary = El servidor no puede procesar el tipo, la codificación o el idioma del cuerpo de la solicitud.
    .description = El UAS envía 415 cuando una parte no opcional del cuerpo tiene un tipo, una codificación o un idioma que no entiende. Según cuál de ellos sea, la respuesta debe indicar los valores aceptables en Accept, Accept-Encoding o Accept-Language. No dice nada de los códecs: un SDP que se entendió, pero sobre el que no hay acuerdo posible, recibe 488. La RFC 6086 lo usa también para un cuerpo de INFO que no corresponde a su paquete Info. Para un cuerpo de respuesta que el UAC no puede aceptar, el código es 406.
    .action = Enviar de nuevo la solicitud con contenido limitado a los tipos, codificaciones e idiomas que enumera la respuesta.
    .caller = La otra parte no puede abrir el tipo de contenido que envió.

status-416 = Esquema de URI no admitido
    .summary = El servidor no conoce el esquema del Request-URI, por ejemplo tel o sips.
    .description = Un proxy o un UAS envía 416 cuando no puede interpretar el esquema del Request-URI; un esquema desconocido en To no es motivo para ello. La RFC 3261 hace que el UAC reintente con un URI SIP. La RFC 5630 prohíbe hacerlo de forma automática cuando lo rechazado fue un URI SIPS, porque la protección desaparecería sin que nadie lo advirtiera. Un UAS que conoce SIPS pero no lo quiere envía 480 con Warning 380. Dentro de un diálogo, lo destruye.
    .action = Enviar de nuevo la solicitud con un URI SIP, pero nunca sustituir SIPS por SIP sin el consentimiento del usuario. Dentro de un diálogo, abandonarlo.
    .caller = Este tipo de dirección no se admite aquí. Pruebe con otra, por favor.

status-417 = Resource-Priority desconocido
    .summary = No se entiende ningún valor de Resource-Priority, aunque la solicitud exige que se entienda.
    .description = La RFC 4412 4.6.2 permite 417 solo si la solicitud lleva Require con la etiqueta de opción resource-priority; sin ella, los valores desconocidos se ignoran y la solicitud recibe la prioridad por defecto. Accept-Resource-Priority puede enumerar los espacios de nombres y valores que se aceptan. Una prioridad conocida que el remitente no puede usar recibe 403. Algunas tablas de Kamailio dan por error a 417 la frase de 420.
    .action = Elegir un valor enumerado en Accept-Resource-Priority cuyo uso esté autorizado, o retirar la exigencia, y enviar de nuevo la solicitud.
    .caller = La prioridad solicitada para esta llamada no se conoce aquí.

status-420 = Extensión del protocolo no admitida
    .summary = Require o Proxy-Require nombra una etiqueta de opción que el servidor no admite.
    .description = Un UAS envía 420 a causa de Require, y un proxy a causa de Proxy-Require. La respuesta debe enumerar en Unsupported las etiquetas de opción que no se entienden. Aquí una extensión es una opción del protocolo, como 100rel o timer, no una línea telefónica. El caso inverso es 421, en el que el servidor necesita una opción que el cliente no ha ofrecido. Ni CANCEL ni el ACK de una respuesta distinta de 2xx pueden contener ninguno de los dos campos de cabecera.
    .action = Enviar de nuevo la solicitud sin las etiquetas de opción enumeradas en Unsupported, o darla por fallida si alguna es indispensable.
    .caller = La otra parte no dispone de una función que esta llamada necesita.

status-421 = Extensión del protocolo requerida
    .summary = El UAS necesita una opción del protocolo que el campo de cabecera Supported de la solicitud no enumera.
    .description = La respuesta debe contener Require con las etiquetas de opción que el servidor exige. Son opciones del protocolo, no líneas telefónicas. La RFC 3261 desaconseja 421, pues un servidor debería recurrir a SIP sin extensiones siempre que pueda. La RFC 3329 lo prescribe cuando una política exige sec-agree y el cliente no lo ofrece; entonces se envía también Security-Server, y a un cliente que sí lo ofrece se le responde con 494. El caso inverso es 420.
    .action = Si las etiquetas de opción de Require están implementadas, incluirlas en Supported y enviar de nuevo la solicitud. De lo contrario, desistir.
    .caller = A su teléfono le falta una función que la otra parte exige.

status-422 = Intervalo de sesión demasiado corto
    .summary = Session-Expires está por debajo del mínimo de un proxy o UAS, que se indica en Min-SE.
    .description = Un proxy o el UAS rechaza un INVITE o UPDATE cuyo temporizador de sesión exigiría renovaciones más frecuentes de lo que acepta. Es obligatorio Min-SE con el menor intervalo permitido en segundos; si el campo falta en una solicitud, se aplican 90 segundos. Cada proxy del trayecto puede objetar a su vez, de modo que cabe esperar varias rondas. Se refiere al temporizador de sesión de la RFC 4028, mientras que 423 trata de la vigencia de un registro, una suscripción o una publicación.
    .action = Enviar de nuevo la solicitud con Min-SE fijado en el mayor valor visto hasta entonces y un Session-Expires al menos igual de grande.
    .caller = La llamada no se estableció por un ajuste de tiempo. Inténtelo de nuevo, por favor.

status-423 = Intervalo demasiado breve
    .summary = La vigencia solicitada es más corta de lo que permite el servidor; Min-Expires indica el mínimo.
    .description = Un servidor de registro, un notificador o un compositor de estado de eventos envía 423 en respuesta a REGISTER, SUBSCRIBE o PUBLISH, respectivamente. Min-Expires es obligatorio e indica la vigencia más corta en segundos. Un servidor de registro solo puede rechazar un intervalo que sea mayor que cero, menor que una hora y menor que su propio mínimo (RFC 3261 10.3), y la RFC 6665 fija los mismos límites para SUBSCRIBE. Por eso, la eliminación de una asociación con el valor cero nunca recibe 423. El temporizador de sesión de un INVITE tiene su propio código, 422.
    .action = Elevar todas las vigencias de la solicitud al menos hasta el valor de Min-Expires y enviarla de nuevo.
    .caller = Su teléfono pidió permanecer conectado por muy poco tiempo y debe pedir más.

status-424 = Información de ubicación incorrecta
    .summary = La ubicación enviada con la solicitud está mal formada, es insuficiente o no se puede obtener.
    .description = La RFC 6442 define 424 para solicitudes que transportan la ubicación, sobre todo las llamadas de emergencia. Geolocation-Error es obligatorio y contiene un código más detallado, como 100 para una ubicación inservible, de 200 a 202 para la falta de permiso y 300 para una referencia que no se puede resolver. Un proxy que conozca mejor la posición puede poner la ubicación adecuada en el cuerpo de la respuesta. Los intermediarios que solo reenvían un 424 no deben tocar sus datos de ubicación.
    .action = Leer Geolocation-Error, corregir la ubicación o adoptar la que se da en el cuerpo, y enviar una solicitud nueva.
    .caller = No se pudo usar su ubicación. Revise los ajustes de ubicación, por favor.

status-425 = Mensaje de alerta incorrecto
    .summary = La alerta de emergencia (CAP) de la solicitud está tan mal formada que nadie puede actuar en consecuencia.
    .description = La RFC 8876 define 425 para llamadas de emergencia solo de datos que llevan una alerta en el Common Alerting Protocol, normalmente en MESSAGE. AlertMsg-Error es obligatorio y contiene un código de 100 a 103. El código solo procede si nada más de la solicitud es utilizable, y no debe responder a una solicitud que no contenga ninguna alerta. No debe poner fin a ningún diálogo. HTTP usa 425 para otra cosa, y la mayoría de las pilas SIP carecen de este código.
    .action = Corregir la alerta según indique AlertMsg-Error y enviarla de nuevo de inmediato. Conservar cualquier diálogo existente.
    .caller = No se pudo entender su alerta. Envíela de nuevo o llame para pedir ayuda.

status-428 = Usar el campo de cabecera Identity
    .summary = La política exige un campo de cabecera Identity firmado, y la solicitud no tiene ninguno utilizable.
    .description = Un servicio de verificación envía 428 cuando su política exige Identity, pero la solicitud no lleva ese campo de cabecera, o todos los que lleva indican un tipo de PASSporT no admitido en el parámetro ppt (RFC 8224 6.2.2). En el segundo caso la frase puede pedir un formato admitido. Si las credenciales no se pueden obtener, el código es 436; si no se admiten, 437, y si la firma es incorrecta, 438. Los textos antiguos citan la RFC 4474, a la que sustituye la RFC 8224.
    .action = Hacer que un servicio de autenticación firme la solicitud con un tipo de PASSporT que el verificador admita, y enviarla de nuevo.
    .caller = La otra parte necesita que se acredite su número antes de aceptar su llamada.
    .detail = Usar un formato de PASSporT admitido

status-429 = Proporcionar la identidad del referente
    .summary = Una solicitud derivada de REFER, o el propio REFER, carece de un token Referred-By firmado y válido.
    .description = En una transferencia, el destino de la referencia (refer target) envía 429 cuando el token Referred-By (RFC 3892) falta, ha caducado o no es válido, y el referido (referee) traslada el resultado al referente (referrer) como cuerpo message/sipfrag en NOTIFY. El propio referido también puede responder con 429 a un REFER. El token avala a quien pidió la transferencia; la prueba sobre el remitente de la propia solicitud se exige con 428. FreeSWITCH rotula 429 con el significado de 436.
    .action = Como referente, enviar un nuevo REFER con un token Referred-By firmado. Como referido, comunicar el 429 en NOTIFY.
    .caller = La transferencia se rechazó porque no consta con seguridad quién la pidió.

status-430 = Fallo del flujo
    .summary = Un proxy de borde ha perdido esta conexión con el dispositivo; otro flujo puede funcionar todavía.
    .description = El código circula entre proxies según la RFC 5626: un proxy de borde comunica al proxy autoritativo que el flujo indicado en el token de flujo ya no existe. Pueden seguir vivos otros flujos del mismo dispositivo, con el mismo instance-id y la misma dirección de registro (address-of-record). Un terminal no debería verlo nunca. Un token de flujo manipulado recibe 403, y un primer salto incapaz de mantener flujos conduce a 439.
    .action = Como proxy autoritativo, probar otro flujo con el mismo instance-id y la misma dirección de registro (address-of-record). Como terminal, tratarlo como 400.
    .caller = Se perdió la conexión con el otro teléfono. Inténtelo de nuevo, por favor.

status-433 = Anonimato no permitido
    .summary = La solicitud se rechaza porque quien llama ha ocultado su identidad.
    .description = Un servidor, que suele actuar en nombre del destinatario, envía 433 cuando quien llama se oculta a propósito: From en el dominio anonymous.invalid o con Anonymous como nombre visible, o Privacy con id o user (RFC 5079). La mera ausencia de P-Asserted-Identity no basta. 403 ocultaría que el motivo fue el anonimato, y 428 exige una prueba firmada y no solo un nombre visible. Dentro de un diálogo no deberían terminar ni el diálogo ni el uso.
    .action = Preguntar al usuario antes de enviar de nuevo la solicitud sin anonimato. No hacerlo nunca por cuenta propia.
    .caller = Esta persona no acepta llamadas de números ocultos.

status-436 = Datos de identidad incorrectos
    .summary = El verificador no pudo obtener las credenciales de ningún campo de cabecera Identity de la solicitud.
    .description = Un servicio de verificación envía 436 cuando no se puede resolver el URI del parámetro info o no se puede obtener la credencial a la que apunta, para todos los campos de cabecera Identity de la solicitud (RFC 8224 6.2.2). Se remedia haciendo que info apunte a un lugar accesible. Una credencial que se obtuvo pero no se acepta recibe 437, y una firma que no supera la verificación, 438. Muchas pilas SIP siguen usando la frase de la RFC 4474, con guion.
    .action = Hacer firmar de nuevo la solicitud con un URI en info al que el verificador pueda acceder, y repetirla.
    .caller = No se pudo obtener la acreditación de su número, por lo que se rechazó su llamada.

status-437 = Credencial no admitida
    .summary = El verificador tiene la credencial de firma, pero no confía en ella o no la admite.
    .description = La credencial indicada en el parámetro info está disponible, pero su autoridad de certificación no es de confianza o su algoritmo no se admite (RFC 8224 6.2.2). Con 436, en cambio, no se pudo obtener la credencial en absoluto, y con 438 falla la propia firma. La RFC 4474 hablaba de certificados; la RFC 8224 13.2 cambió la frase, y la mayoría de las pilas SIP siguen enviando la redacción antigua.
    .action = Hacer firmar la solicitud con una credencial de una autoridad y con un algoritmo que el verificador acepte. La misma firma volverá a fallar.
    .caller = La acreditación de su número es de un tipo que no se acepta aquí.

status-438 = Campo de cabecera Identity no válido
    .summary = Ningún campo de cabecera Identity de la solicitud contiene un PASSporT que supere la verificación.
    .description = Un servicio de verificación envía 438 si su política rechaza las firmas defectuosas y ningún campo de cabecera Identity de la solicitud supera la comprobación (RFC 8224 6.2.2). La falsificación no es la única causa: un proxy que altera Date por el camino también invalida la firma. La forma completa de PASSporT puede repararlo, mientras que la forma compacta tiene que reconstruirse a partir de los campos de cabecera. La falta de firma recibe 428, y un Date que solo es demasiado antiguo recibe 403.
    .action = Si se envió la forma compacta, enviar de nuevo la solicitud con un PASSporT en forma completa, pero solo una vez.
    .caller = La acreditación de su número no es válida, por lo que se rechazó su llamada.

status-439 = El primer salto no admite outbound
    .summary = El servidor de registro admite outbound, pero el primer proxy del trayecto no.
    .description = Un servidor de registro que no es él mismo el primer salto envía 439 en respuesta a un REGISTER que lleva reg-id e incluye outbound en Supported, si al primer URI de Path le falta el parámetro ob o no hay Path (RFC 5626 sección 6). Si en la solicitud falta cualquiera de los dos indicios de outbound (reg-id o la etiqueta de opción), este código no debe usarse. Señala una capacidad que le falta al primer salto, a diferencia de 430, que señala una conexión perdida. Un antiguo borrador sobre identidad usaba el número para una fecha caducada; ese significado nunca se registró.
    .action = Registrarse sin outbound si la política local lo permite, o probar otro proxy de salida.
    .caller = Su teléfono no pudo conectarse al servicio: la red no ofrece una función que pidió.

status-440 = Max-Breadth superado
    .summary = Un proxy necesitaba más ramas en paralelo de las que Max-Breadth deja para esta solicitud.
    .description = Un proxy que bifurca envía 440 cuando el Max-Breadth restante es demasiado pequeño para sus destinos y no los prueba uno tras otro ni redirige (RFC 5393 5.3.3). El límite cuenta ramas en paralelo y se reparte entre ellas; Max-Forwards, cuyo agotamiento se señala con 483, cuenta saltos sucesivos. Ambos frenan la amplificación que provocan los bucles de bifurcación. Quien llama puede deducir que no se probaron todos los destinos.
    .action = Proceder como con 483: reparar el encaminamiento o llamar a un destino más concreto. No repetir la solicitud sin cambios.
    .caller = La llamada tendría que sonar en demasiados lugares a la vez.

status-469 = Paquete Info incorrecto
    .summary = La solicitud INFO usa un paquete Info que el receptor no anunció en Recv-Info.
    .description = Un UA debe responder con 469 cuando el campo de cabecera Info-Package nombra un paquete que no ha declarado estar dispuesto a recibir (RFC 6086 4.2.2). En la respuesta, Recv-Info enumera el conjunto vigente, pero no lo modifica. El diálogo y el uso correspondiente al INVITE deben mantenerse. Un paquete conocido con un tipo de cuerpo que no le corresponde recibe 415, y un paquete de eventos desconocido en SUBSCRIBE recibe 489.
    .action = Dejar de enviar este paquete en este diálogo, usar uno de los enumerados en Recv-Info si sirve y mantener la llamada.
    .caller = El otro teléfono no puede recibir esta información adicional. La llamada continúa.

status-470 = Consentimiento necesario
    .summary = La lista de URI contiene al menos un destinatario para el que el servidor de retransmisión no tiene permiso.
    .description = Un servidor de retransmisión para listas de URI, como uno de mensajería de grupo o de conferencias, envía 470 y entonces no contacta con nadie de la lista, ni siquiera con quienes ya aceptaron (RFC 5360 5.9). Permission-Missing debería nombrar los URI afectados; sin él hay que averiguarlos por otros medios, por ejemplo XCAP. A diferencia de 403 tiene remedio, porque ese servidor pide el consentimiento a los destinatarios una vez que se han añadido a su lista.
    .action = Añadir los URI de Permission-Missing a la lista del servidor de retransmisión, dejar que obtenga el consentimiento y enviar después de nuevo la solicitud.
    .caller = Alguien de su lista todavía no ha aceptado que se le contacte.

status-473 = Destino filtrado
    .summary = No registrado en la IANA: OpenSIPS encontró la dirección del siguiente salto en una de sus listas negras.
    .description = El código no figura en el registro de la IANA. OpenSIPS lo usa internamente como E_IP_BLOCKED cuando la dirección a la que va a enviar está en una lista negra, configurada por un administrador o aprendida tras varios fallos, y puede acabar en la respuesta al UAC. El bloqueo está en el proxy y no dice nada del destinatario. En el SIP normalizado, una negativa por política se expresa con 403; 608 bloquea a causa de quien llama.
    .action = Tratarlo como 400 o probar otra ruta. Como operador, revisar las listas negras de OpenSIPS y convertir el código en uno registrado.
    .caller = Su servicio telefónico no conecta con este destino.

status-474 = Protocolo incorrecto
    .summary = No registrado en la IANA: la constante de error de OpenSIPS para un protocolo de transporte que no puede usar.
    .description = El código no figura en el registro de la IANA. OpenSIPS lo define como E_BAD_PROTO para un siguiente salto con un transporte desconocido o desactivado, como TLS sin un puerto de escucha TLS. Al menos algunas versiones no tienen un texto de respuesta para él y envían 500 en su lugar, de modo que el número se encuentra más en scripts y registros de actividad que en la red. El esquema del URI es otro asunto y tiene su propio código, 416.
    .action = Tratarlo como 400. Usar otro transporte para este destino; como operador, activar en OpenSIPS el que falta.
    .caller = Su servicio telefónico no puede llegar a este destino por el medio solicitado.

status-475 = URI incorrecto
    .summary = No registrado en la IANA: OpenSIPS no pudo analizar un URI que necesitaba para el encaminamiento.
    .description = El código no figura en el registro de la IANA. OpenSIPS lo usa internamente como E_BAD_URI cuando un Request-URI u otro URI usado para el encaminamiento no sigue la gramática, y puede acabar en la respuesta al UAC. Kamailio da a ese mismo defecto el número 479. La respuesta registrada para un URI mal formado es 400, y para un esquema desconocido, 416. Un URI demasiado corto para encaminarlo recibe 484.
    .action = Tratarlo como 400: corregir el URI antes de volver a enviar. Como operador, revisar las reglas de reescritura del script de encaminamiento.
    .caller = La dirección no está bien escrita. Compruébela, por favor.

status-476 = Destino imposible de resolver
    .summary = No registrado en la IANA: OpenSIPS no pudo resolver la dirección del siguiente salto, normalmente en DNS.
    .description = El código no figura en el registro de la IANA. OpenSIPS lo usa internamente como E_BAD_ADDRESS cuando no se encuentra ninguna dirección para el host del siguiente salto, y puede acabar en la respuesta al UAC. Kamailio da a ese mismo fallo el número 478. A diferencia de 404, no dice nada del usuario, pues la solicitud nunca salió del proxy. Un envío que falla después de una resolución correcta recibe 477.
    .action = Tratarlo como 400. Comprobar el nombre de host del Request-URI o de Route y sus registros DNS antes de reintentar.
    .caller = Su servicio telefónico no pudo averiguar adónde enviar su llamada.

status-477 = Error de envío
    .summary = No registrado en la IANA: Kamailio u OpenSIPS no pudo enviar la solicitud al siguiente salto.
    .description = El código no figura en el registro de la IANA. Ambos servidores lo usan como E_SEND para un fallo del envío local, como una conexión TCP o TLS rechazada, y llega efectivamente a los UAC, con textos distintos. Al contrario que con 408, la solicitud nunca salió del servidor. Los fallos al resolver la dirección dan 476 en OpenSIPS y 478 en Kamailio. Los proxies conformes a la norma consideran un fallo así como 503 (RFC 3261 16.9).
    .action = Tratarlo como 400 y probar otro servidor u otra ruta si los hay. Como operador, revisar el transporte hacia el siguiente salto.
    .caller = Su servicio telefónico no pudo transmitir su llamada. Inténtelo de nuevo, por favor.

status-478 = Destino imposible de resolver
    .summary = No registrado en la IANA: Kamailio no pudo resolver la dirección del siguiente salto, normalmente en DNS.
    .description = El código no figura en el registro de la IANA. Kamailio lo usa internamente como E_BAD_ADDRESS cuando el host del siguiente salto no tiene una entrada DNS utilizable, y puede acabar en la respuesta al UAC. Las tablas de JsSIP y SIP.js lo copiaron. OpenSIPS da a ese mismo fallo el número 476. A diferencia de 404, no dice nada del usuario y, a diferencia de 477, la resolución falló antes de que pudiera enviarse nada.
    .action = Tratarlo como 400. Comprobar el nombre de host del Request-URI o de Route y sus registros DNS antes de reintentar.
    .caller = Su servicio telefónico no pudo averiguar adónde enviar su llamada.

status-479 = URI incorrecto
    .summary = No registrado en la IANA: Kamailio no pudo analizar un URI que necesitaba para el encaminamiento.
    .description = El código no figura en el registro de la IANA. Kamailio lo usa internamente como E_BAD_URI cuando un Request-URI u otro URI usado para el encaminamiento no sigue la gramática, y puede acabar en la respuesta al UAC. OpenSIPS da a ese mismo defecto el número 475. La respuesta registrada para un URI mal formado es 400, y para un esquema desconocido, 416. Un URI bien formado cuyo host no se puede resolver recibe 478 de Kamailio.
    .action = Tratarlo como 400: corregir el URI antes de volver a enviar. Como operador, revisar las reglas de reescritura del script de encaminamiento.
    .caller = La dirección no está bien escrita. Compruébela, por favor.

status-480 = Temporalmente no disponible
    .summary = Se conoce al destinatario, pero ahora no es localizable, por ejemplo porque no está registrado o tiene activado el modo no molestar.
    .description = El dispositivo del destinatario envía 480 cuando no se puede molestar a su usuario, y un proxy o servidor de redirección, cuando conoce al usuario pero no tiene una ubicación vigente. La frase de motivo debería indicar la causa, y Retry-After puede señalar un momento mejor. La RFC 5630 añade Warning 380 (no se permite SIPS) o 381 (se exige SIPS). Para un destinatario que está en otra llamada, el código es 486; para un usuario desconocido, 404, y para un servidor sobrecargado, 503. Dentro de un diálogo solo termina el uso (RFC 5057).
    .action = Reintentar más tarde, no antes de lo que indique Retry-After. Ante Warning 380, no pasar nunca de SIPS a SIP sin el consentimiento del usuario.
    .caller = En este momento no se puede localizar a la persona a la que llama. Inténtelo más tarde, por favor.
    .detail =
        { $cause ->
            [do-not-disturb] Temporalmente no disponible: modo no molestar activado
            [not-registered] Temporalmente no disponible: el destinatario no está registrado
           *[other] Temporalmente no disponible
        }

status-481 = La llamada/transacción no existe
    .summary = La solicitud no corresponde a ningún diálogo ni transacción que el UAS conozca.
    .description = Un UAS envía 481 cuando la etiqueta To, la etiqueta From y el Call-ID no corresponden a ningún diálogo, como tras un reinicio o cuando se cruzan solicitudes BYE, y también ante un CANCEL que no encuentra transacción. En el caso de CANCEL no tiene efecto sobre el INVITE ni su diálogo. En los demás casos, según la RFC 5057 termina el uso, y con el último uso también el diálogo, mientras que según la RFC 3261 12.2.1.2 termina el diálogo entero. Un usuario desconocido recibe 404. La RFC 3261, en 9.2 y 25.1, conserva aún la redacción Call Leg.
    .action = Dar este uso por terminado y liberar sus medios; en el caso de INVITE, enviar además BYE. Ignorar un 481 a CANCEL.
    .caller = Esta llamada ya no existe. Puede que haya terminado.

status-482 = Bucle detectado
    .summary = La solicitud volvió sin cambios a un proxy, o llegó dos veces al UAS por caminos distintos.
    .description = Un proxy detecta un bucle cuando encuentra su propia entrada Via con un cálculo de branch idéntico; una solicitud que vuelve con otro destino es una espiral legítima. La RFC 5393 obliga a un proxy que bifurca a descartar antes un bucle. Un UAS envía 482 ante solicitudes fusionadas: llegan sin etiqueta To y con la misma etiqueta From, el mismo Call-ID y el mismo CSeq que otra transacción (RFC 3261 8.2.2.2). Con 483 solo se agotó el número de saltos. Dentro de un diálogo, lo destruye.
    .action = Usar el resultado de otra rama si lo hay. De lo contrario, reparar las reglas de encaminamiento o de desvío; no repetir la solicitud.
    .caller = Su llamada dio vueltas en círculo y no se pudo entregar.

status-483 = Demasiados saltos
    .summary = Max-Forwards había llegado a cero cuando la solicitud debía reenviarse una vez más.
    .description = Cada proxy resta uno a Max-Forwards, que suele empezar en 70, y responde con 483 el elemento que lo recibe en cero y tendría que reenviar. OPTIONS es la excepción: puede contestarse en ese mismo punto, lo que permite trazar una ruta. La causa es casi siempre un bucle de encaminamiento que nadie advirtió; si se reconoció como tal, el código es 482. El límite de ramas en paralelo se señala con 440. Dentro de un diálogo, lo destruye, salvo que un valor mayor lo resuelva.
    .action = Buscar un bucle de encaminamiento en las entradas Via. Reintentar con un Max-Forwards mayor solo si el valor enviado era inusualmente pequeño.
    .caller = Su llamada pasó por demasiados puntos intermedios y se detuvo.

status-484 = Dirección incompleta
    .summary = El Request-URI es solo el comienzo de una dirección, por lo general un número al que le faltan dígitos.
    .description = Un proxy o una pasarela envía 484 cuando el número podría llegar a ser válido con más dígitos. Esto hace posible la marcación con superposición (overlap): el UAC envía un nuevo INVITE con un número más largo mientras siga recibiendo 484. La frase de motivo debería decir qué falta; un número que ya ningún dígito puede salvar recibe 404, y uno que corresponde a varios usuarios, 485. Las pasarelas lo convierten a la causa 28 de Q.850 y viceversa. Dentro de un diálogo, lo destruye.
    .action = Recoger más dígitos y enviar un nuevo INVITE con el número más largo. Si el número está completo, dar la llamada por fallida.
    .caller = El número no está completo todavía. Añada los dígitos que faltan, por favor.
    .detail =
        { $digits ->
            [one] Dirección incompleta: falta al menos { $digits } dígito
           *[other] Dirección incompleta: faltan al menos { $digits } dígitos
        }

status-485 = Dirección ambigua
    .summary = El Request-URI corresponde a varios usuarios distintos, y la elección debe hacerla una persona.
    .description = Un servidor envía 485 cuando una dirección, por ejemplo un apellido solo, corresponde a más de una persona. Contact puede enumerar los candidatos, pero la lista revela quién existe, así que un administrador debe poder suprimirla o hacer que se envíe 404 en su lugar. No es una redirección: los contactos de 300 llevan a la misma persona o servicio; los de 485, a personas o servicios distintos. Un número que solo es demasiado corto recibe 484. Dentro de un diálogo, lo destruye.
    .action = Mostrar al usuario las entradas de Contact y llamar a la que elija. No elegirlas ni probarlas nunca de forma automática.
    .caller = Esta dirección corresponde a más de una persona. Elija con quién quiere hablar, por favor.

status-486 = Ocupado aquí
    .summary = Se contactó con el dispositivo, pero el usuario está en otra llamada o no puede atender una ahora.
    .description = El dispositivo del destinatario responde con 486 cuando no tiene ninguna línea libre o su usuario no va a atender más llamadas en él. La respuesta solo vale para este dispositivo: otros dispositivos o el buzón de voz todavía pueden aceptar la llamada, y un proxy que bifurca sigue con sus demás ramas. Si no se va a aceptar en ningún lugar, el código es 600. Retry-After puede señalar un momento mejor. Si el usuario está ausente o no quiere que lo molesten, el código es 480, y si se niega deliberadamente en todos los lugares, 603.
    .action = Reproducir el tono de ocupado y dejar que el usuario lo intente más tarde o cuando indique Retry-After. Como proxy, seguir con los demás destinos.
    .caller = La persona a la que llama está en otra llamada. Inténtelo más tarde, por favor.

status-487 = Solicitud terminada
    .summary = CANCEL o BYE puso fin a un INVITE pendiente antes de cualquier otra respuesta final.
    .description = El UAS envía 487 en respuesta al INVITE; el propio CANCEL se contesta con 200, o con 481 si no corresponde a nada. Es, por tanto, el final normal de una llamada de la que desistió quien llama o que otra rama contestó antes, y no una señal de fallo. CANCEL no afecta a un INVITE que ya tuvo su respuesta final. La respuesta se confirma con ACK, como cualquier otra distinta de 2xx. La RFC 3398 no le asigna ninguna causa de Q.850.
    .action = Enviar ACK y cerrar el intento de llamada sin notificar un error; es lo que pedía el CANCEL o el BYE.
    .caller = La llamada terminó antes de que se contestara.

status-488 = No aceptable aquí
    .summary = Este destino no puede aceptar la sesión ofrecida; otro tal vez la acepte.
    .description = El UAS envía 488 cuando la oferta de un INVITE, un re-INVITE o un UPDATE no le sirve por el códec, el transporte, la familia de direcciones o el ancho de banda. Warning debería dar la causa, y un cuerpo puede describir los medios que admite. 606 dice lo mismo de todos los dispositivos del destinatario; 406 trata de Accept y 415, de un cuerpo que no se puede leer. Tras rechazarse un re-INVITE, la sesión continúa con sus parámetros anteriores.
    .action = Enviar una oferta nueva que tenga en cuenta Warning y el cuerpo, o probar otro destino. Tras un re-INVITE, mantener la sesión como estaba.
    .caller = El teléfono al que llama no admite este tipo de llamada.

status-489 = Evento incorrecto
    .summary = No se entiende el paquete de eventos del campo de cabecera Event.
    .description = Un notificador envía 489 ante un SUBSCRIBE para un paquete de eventos que no admite, o sin Event si no implementa PINT; un suscriptor lo envía ante un NOTIFY para un paquete así (RFC 6665). Allow-Events puede enumerar lo que se admite; solo la obsoleta RFC 3265 lo exigía. Un usuario desconocido recibe 404, y un notificador que no puede generar el tipo de cuerpo solicitado envía 406. Dentro de un diálogo termina el uso de la suscripción.
    .action = Dar la suscripción por terminada. Suscribirse solo a los paquetes que enumera Allow-Events, si está presente.
    .caller = La otra parte no puede enviar los avisos que pidió su teléfono.

status-490 = Solicitud actualizada
    .summary = No registrado en la IANA: solo aparece en las tablas de PJSIP y sofia-sip, sin ninguna RFC que lo respalde.
    .description = El código no figura en el registro de la IANA, y ninguna RFC define quién lo enviaría ni cuándo. PJSIP y sofia-sip llevan el número y la frase en sus tablas, lo que no prueba que se use en la red. Según la RFC 3261 8.1.3.2, un cliente lo trata como 400. No tiene nada que ver con el método UPDATE, cuyas colisiones con otras ofertas se señalan con 491 o 500.
    .action = Tratarlo como 400 y no deducir ningún significado de la frase. No enviarlo.
    .caller = La otra parte rechazó esto sin un motivo que su teléfono pueda leer.

status-491 = Solicitud pendiente
    .summary = Ambos lados intentaron modificar la sesión al mismo tiempo (colisión o glare).
    .description = Un UAS que tiene un INVITE propio en curso en el diálogo responde con 491 a uno entrante (RFC 3261 14.2). El dueño del Call-ID reintenta después de 2.1 a 4 s; el otro lado, después de 0 a 2 s, al azar en pasos de 10 ms, para que no vuelvan a chocar. Si el INVITE anterior vino del mismo lado y sigue sin respuesta, el código es 500 con Retry-After. La sesión y el diálogo quedan como están.
    .action = Esperar de 2.1 a 4 s si se generó el Call-ID o, en caso contrario, de 0 a 2 s, y enviar entonces de nuevo el re-INVITE si todavía hace falta.
    .caller = Ambos teléfonos intentaron cambiar la llamada en el mismo momento. Espere un poco, por favor.

status-493 = Indescifrable
    .summary = El cuerpo S/MIME está cifrado para una clave que el receptor no tiene o no quiere usar.
    .description = Un UAS envía 493 ante un cuerpo MIME cifrado que no puede o no quiere descifrar (RFC 3261 23.2). Puede acompañarlo un cuerpo con su certificado o clave pública, para usarlo en el siguiente intento; si no lo acompaña ninguno, el UAS no acepta cuerpos cifrados en absoluto. El fallo está en el cifrado del contenido de extremo a extremo, no en TLS entre saltos ni en SRTP. Un tipo de cuerpo que no se entiende, incluido S/MIME como tal, recibe 415, y la falta de un acuerdo de seguridad con el primer salto recibe 494.
    .action = Cifrar de nuevo el cuerpo con la clave de la respuesta, tras comprobar su certificado, y enviar una solicitud nueva.
    .caller = La otra parte no pudo descifrar lo que usted envió.

status-494 = Acuerdo de seguridad requerido
    .summary = El primer salto quiere que se negocie un mecanismo de seguridad (sec-agree) antes de atender la solicitud.
    .description = El siguiente salto envía 494 ante una solicitud sin proteger que incluye sec-agree en Require, en Proxy-Require o, si la política lo exige, en Supported, y también cuando Security-Verify no coincide con su propia lista (RFC 3329). Security-Server con sus mecanismos es obligatorio. Si el motivo fue la política del servidor, se envía además Require con sec-agree. Un cliente que no ofrece sec-agree en absoluto recibe 421. Es habitual en el registro de IMS.
    .action = Iniciar el mecanismo con el mayor valor de q en Security-Server que se admita, y repetir entonces la solicitud con Security-Verify.
    .caller = Su teléfono debe establecer primero una conexión segura con su servicio.

## 5xx Server Failure

status-500 = Error interno del servidor
    .summary = El servidor se encontró con una situación inesperada y no puede procesar la solicitud.
    .description = Cualquier UAS o proxy puede enviar 500; Retry-After indica que el problema es temporal. Hay un caso obligatorio: un UAS que recibe un segundo INVITE en un diálogo antes de haber contestado el primero debe responder 500 con un Retry-After aleatorio de 0 a 10 s (RFC 3261 14.2). Si ambos lados envían INVITE a la vez, el código es 491. Un proxy cuya única respuesta fue un 503 debería transmitirla como 500. La frase en inglés se distingue de Internal Server Error de HTTP por el orden de las palabras.
    .action = Reintentar pasado el tiempo de Retry-After o, si falta, al cabo de varios segundos. El diálogo se mantiene.
    .caller = Algo falló en el servicio telefónico. Inténtelo de nuevo en un momento, por favor.

status-501 = No implementado
    .summary = El servidor no conoce el método de la solicitud y no lo admite para ningún usuario.
    .description = Un UAS envía 501 ante un método que no reconoce. Si reconoce el método pero no lo permite o no lo admite para esta dirección, lo correcto es 405 con Allow obligatorio. Los proxies no lo envían solo porque un método les resulte nuevo, pues reenvían solicitudes de cualquier método. Dentro de un diálogo termina como mucho el uso que necesita el método; un método desconocido que no forma parte del uso solo hace fracasar su propia transacción (RFC 5057).
    .action = No repetir este método ante ese servidor. Usar otro método si la función lo permite, o continuar sin ella.
    .caller = El servicio telefónico no ofrece lo que su teléfono pidió.

status-502 = Pasarela incorrecta
    .summary = Una pasarela o un proxy recibió una respuesta no válida del servidor que tiene detrás.
    .description = El elemento que envía 502 funciona bien, pero recibió algo inservible del siguiente servidor del trayecto. Si no llegó ninguna respuesta a tiempo, el código es 504; si el propio elemento no tiene capacidad, 503. Las pasarelas lo envían también para la causa 27 de Q.850, destino fuera de servicio (RFC 3398). Dentro de un diálogo, lo destruye: ahí solo puede deberse a un Record-Route erróneo, de modo que las solicitudes posteriores por la misma ruta fallarían también (RFC 5057).
    .action = Reintentar más tarde o por otra ruta. Considerar destruido el diálogo en el que llega.
    .caller = La llamada falló en un sistema intermedio. Inténtelo más tarde, por favor.

status-503 = Servicio no disponible
    .summary = El servidor está sobrecargado o en mantenimiento y por ahora no puede procesar solicitudes.
    .description = El afectado es el servidor entero, no el destinatario; para un destinatario ausente, el código es 480. Retry-After puede indicar por cuánto tiempo, y mientras tanto el cliente no debería enviar a este servidor ninguna otra solicitud. Sin Retry-After, el cliente debe actuar como ante 500. Un proxy no debería reenviar un 503 recibido salvo que él mismo no pueda atender ninguna solicitud; si solo obtuvo 503, envía 500 hacia el origen. Las pasarelas lo usan para causas de Q.850 como 34 y 41 (RFC 3398).
    .action = Probar otro servidor y no enviar nada a este durante el tiempo de Retry-After. Sin ese campo de cabecera, actuar como ante 500.
    .caller = El servicio telefónico está saturado o en mantenimiento. Inténtelo más tarde, por favor.

status-504 = Tiempo de espera del servidor agotado
    .summary = Otro servidor, necesario para procesar la solicitud, no respondió a tiempo.
    .description = Un servidor o una pasarela envía 504 cuando tuvo que consultar a un servidor externo, por ejemplo una base de datos, y la respuesta no llegó a tiempo. Atribuye el fallo a ese otro servidor. 408 trata de la propia solicitud: no hubo respuesta a ella en su plazo, en particular en el que fija el Expires del INVITE. La RFC 2543 llamaba al código Gateway Time-out, y las pilas SIP antiguas lo siguen haciendo; el guion de la frase inglesa forma parte de ella. Las pasarelas lo envían para la causa 102 de Q.850, vencimiento de un temporizador (RFC 3398).
    .action = Reintentar más tarde o a través de otro servidor. El diálogo, si lo hay, se mantiene.
    .caller = Un sistema del que depende el servicio telefónico no respondió a tiempo. Inténtelo más tarde, por favor.

status-505 = Versión no admitida
    .summary = La línea de solicitud nombra una versión de SIP que el servidor no puede o no quiere usar.
    .description = En SIP solo hay una versión en uso, SIP/2.0, y toda solicitud debe nombrarla en su primera línea. Un servidor responde con 505 si esa línea nombra otra versión principal, lo que en la práctica apunta a un mensaje dañado o de prueba (RFC 4475 3.1.2.16) más que a un protocolo nuevo. No tiene nada que ver con las extensiones, que se negocian mediante etiquetas de opción: una no admitida recibe 420; una que falta, 421. Una línea de solicitud defectuosa por otra causa recibe 400.
    .action = Enviar de nuevo la solicitud con SIP/2.0 si se usó otra cosa; de lo contrario, buscar el elemento que la alteró.
    .caller = Su teléfono y el servicio telefónico no se entienden. Compruebe si hay actualizaciones, por favor.

status-513 = Mensaje demasiado grande
    .summary = El mensaje SIP en su conjunto es más largo de lo que el servidor puede procesar.
    .description = Un servidor envía 513 cuando la longitud del mensaje completo, incluidos la línea inicial y los campos de cabecera, excede su capacidad. Si solo es demasiado grande el cuerpo del mensaje, el código es 413, que puede llevar Retry-After; si solo lo es el Request-URI, 414. Las causas habituales son muchas entradas Via o Record-Route, un SDP voluminoso y valores largos de Identity. Una solicitud cercana a la MTU del trayecto es otro asunto: el propio remitente debe pasarla de UDP a TCP (RFC 3261 18.1.1).
    .action = Acortar el mensaje (menos códecs, campos de cabecera más cortos o en menor número, un cuerpo más pequeño) y enviarlo de nuevo. El diálogo se mantiene.
    .caller = Lo que envió su teléfono es demasiado grande para el servicio telefónico.

status-555 = Servicio de notificaciones push no admitido
    .summary = La red no puede usar el servicio push indicado en el REGISTER para despertar el dispositivo.
    .description = Definido solo para REGISTER (RFC 8599). Un proxy puede enviarlo en lugar de reenviar la solicitud cuando no admite el servicio push indicado en el parámetro pn-provider del URI de Contact, pero solo si su configuración le dice que ningún otro proxy lo admite tampoco. Ante una consulta sin valor en pn-provider, significa que no se admite ningún servicio push. Donde el push funciona, la respuesta 2xx lleva en cambio Feature-Caps con sip.pns. Si lo único que falla es que la vigencia solicitada es demasiado corta para el push, el código es 423.
    .action = Registrarse con otro servicio push, o hacerlo sin los parámetros de push y mantener la conexión. No repetir el mismo REGISTER.
    .caller = Su teléfono no pudo conectarse al servicio, porque este no puede despertarlo cuando entra una llamada.

status-580 = Precondición incumplida
    .summary = El UAS no puede o no quiere cumplir una precondición de la oferta SDP, como la reserva de ancho de banda.
    .description = Un UAS envía 580 ante un INVITE o UPDATE cuya oferta exige precondiciones que no cumple (RFC 3312 sección 8). La respuesta debería llevar un SDP en el que todos los puertos sean cero y el estado deseado que falló tenga failure como grado de exigencia (strength tag); este SDP no es ni oferta ni respuesta. Debe usarse 488 si lo inaceptable son los propios medios, 420 si no se admite la etiqueta de opción precondition y 412 para un PUBLISH condicional, que es otro asunto. La frase inglesa registrada dice Failure, no Failed.
    .action = Leer en el SDP la precondición incumplida y hacer una oferta nueva con precondiciones más débiles o distintas, o desistir.
    .caller = No se pudo cumplir una condición de esta llamada, como la calidad de la línea.

## 6xx Global Failure

status-600 = Ocupado en todas partes
    .summary = Se localizó al destinatario, que está ocupado, y ningún otro dispositivo ni buzón de voz atenderá la llamada.
    .description = Un UAS envía 600 solo si sabe que no contestará ningún otro terminal, incluido el buzón de voz; como pocas veces lo sabe, el código habitual es 486. Un proxy que lo recibe cancela sus demás ramas, no prueba otras nuevas y lo prefiere a todos los fallos que no son 6xx (RFC 3261 16.7). Retry-After puede señalar un momento mejor. Un destinatario que no quiere decir el motivo usa 603. Un código 6xx desconocido se trata como 600.
    .action = No probar ahora otras direcciones de este usuario. Llamar más tarde, cuando indique Retry-After, si está presente.
    .caller = La persona a la que llama está ocupada en todos sus teléfonos y no puede hablar ahora. Inténtelo más tarde, por favor.

status-603 = Rechazada por el destinatario
    .summary = Se localizó al destinatario, que se niega a participar o no puede; no contestará ningún otro dispositivo.
    .description = El UAS envía 603 cuando el usuario rechaza la llamada sin dar un motivo. Por ser un código 6xx pone fin a la búsqueda: un proxy cancela las demás ramas, así que un teléfono que rechaza solo por sí mismo debería enviar 486. Retry-After puede señalar un momento mejor. La negativa se refiere a esta llamada: 607 rechaza a quien llama como tal, 608 procede de una máquina en el camino y 403 es la política de un servidor. La frase inglesa es Decline, no Declined.
    .action = No probar otras direcciones de este usuario. No reintentar enseguida, sino más tarde, cuando indique Retry-After, si está presente.
    .caller = La persona a la que llama ha rechazado la llamada.

status-604 = No existe en ninguna parte
    .summary = El servidor tiene conocimiento autoritativo de que el usuario del Request-URI no existe en ninguna ubicación.
    .description = Solo un servidor con conocimiento autoritativo sobre el usuario puede enviar 604. Afirma más que 404, que solo habla de un dominio, y que 410, en el que el usuario existió en su día y ya no está. Por ser un código 6xx hace que los proxies cancelen sus demás ramas. No debe enviarse para deshacerse de alguien que llama: otros pueden tomarlo por cierto y dejar de entregar llamadas; para eso existen 607 y 608. Dentro de un diálogo, lo destruye, porque se rechazó el Contact del propio interlocutor.
    .action = Detener la búsqueda, no reintentar con esta dirección y pedir al usuario que la compruebe. Considerar destruido el diálogo en el que llega.
    .caller = Este número o dirección no existe en ninguna parte. Compruébelo, por favor.

status-606 = No aceptable
    .summary = El destinatario quiere hablar, pero ningún dispositivo admite la sesión tal como se describe.
    .description = El UAS envía 606 cuando no le sirven los medios, el ancho de banda o el tipo de dirección de la descripción de sesión y sabe que no contestará ningún otro terminal. Si habla solo por sí mismo, el código es 488, que es el habitual. 406 tiene la misma frase, pero trata del campo de cabecera Accept de la solicitud, así que conviene comparar el número y no el texto. Warning puede enumerar los motivos, y el cuerpo del mensaje puede describir qué medios se admiten, como en un 200 a OPTIONS.
    .action = Leer Warning y el cuerpo del mensaje y, si quien llama está de acuerdo, enviar una oferta nueva que se ajuste a ellos. Una oferta sin cambios volverá a fallar.
    .caller = La persona a la que llama quiere hablar, pero ninguno de sus teléfonos puede recibir este tipo de llamada.

status-607 = No deseada
    .summary = El destinatario marcó a quien llama como no deseado; es posible que también se rechacen sus próximas llamadas.
    .description = El agente de usuario del destinatario envía 607, normalmente cuando el usuario pulsa algo parecido a un botón de spam, ante un INVITE, MESSAGE, SUBSCRIBE u otra solicitud fuera de un diálogo (RFC 8197). Se opone a la identidad de quien llama, mientras que 603 rechaza solo esta llamada y puede llevar Retry-After. Un proveedor puede usarlo para alimentar sus filtros, pero no está obligado a bloquear a nadie, y anuncia que lo admite con sip.607 en el Feature-Caps de la respuesta a REGISTER. También puede ser la causa en Reason, en un BYE o CANCEL. El rechazo por una máquina se señala con 608.
    .action = Procesarlo como cualquier 6xx y no volver a llamar a este usuario; si es un error, aclararlo por otro medio que no sea una llamada.
    .caller = La persona a la que llama no desea recibir sus llamadas.

status-608 = Rechazada por un intermediario
    .summary = Un intermediario, como un motor de análisis de llamadas, rechazó la llamada en nombre del usuario.
    .description = Decide una máquina en el camino, la mayoría de las veces antes de que el dispositivo del destinatario vea la solicitud; la negativa de una persona se expresa con 607 o 603, y la simple política de un servidor, con 403 (RFC 8688). Salvo que sea probable un abuso, Call-Info con purpose=jwscard debe remitir a una jCard firmada que diga cómo contactar con el operador e impugnar el bloqueo. Un UAC anuncia que lo admite con sip.608 en el Feature-Caps de su INVITE; para un UAC que no lo hace, se reproduce antes un anuncio por medio de 183. La declaración (claim) iat de la jCard protege contra los ataques de repetición (replay).
    .action = Procesarlo como cualquier 6xx. Comprobar la firma y la declaración iat de la jCard, y ofrecer entonces su contacto a quien llama, que puede impugnar el bloqueo.
    .caller = Un filtro automático bloqueó su llamada antes de que llegara a la persona a la que llama.

status-687 = Diálogo terminado
    .summary = No registrado en la IANA; aparece en la tabla de estados de una biblioteca y un UAC lo trata como 600.
    .description = 687 no figura ni ha figurado nunca en el registro de la IANA, y ninguna RFC lo define; la frase procede de la tabla de estados de la biblioteca sofia-sip. Existen códigos registrados para los casos que sugiere el nombre: 199 para un diálogo temprano que ha terminado, 481 para un diálogo que no se conoce, 487 para un INVITE que se canceló. Si llega por la red, la RFC 3261 8.1.3.2 hace que un UAC lo trate como 600, y un proxy cancela sus demás ramas como ante cualquier 6xx.
    .action = Tratarlo como 600 e investigar el elemento que lo envió. No generarlo.
    .caller = La llamada ha terminado.

## Notes of the ledger: the number

note-number-lost = Se perdió el número { $code }; solo está impresa la frase.
note-number-misprinted = El número está mal impreso como { $printed_code }; es { $code }.
note-number-misplaced = El número { $code } figura detrás de la frase, entre paréntesis, en lugar de delante.

## Notes of the ledger: the phrase

note-letter-case = Las mayúsculas y minúsculas difieren de la frase correcta, que es { $shipped_phrase }.
note-spacing = Faltan espacios o están mal puestos; bien escrita, la frase es { $shipped_phrase }.
note-punctuation = La puntuación impresa no forma parte de la frase { $shipped_phrase }.
note-typing-slip = Una palabra de la frase impresa tiene una errata; la frase es { $shipped_phrase }.
note-word-order = Las palabras de la frase están desordenadas; la frase es { $shipped_phrase }.
note-word-missing = A la frase le falta una palabra; la frase es { $shipped_phrase }.
note-other-wording = El documento redacta la frase a su manera; la frase registrada es { $shipped_phrase }.
note-untranslated = El documento traduce la mayoría de las frases de su lista, pero deja esta en inglés.

## Notes of the ledger: the state of the code

note-phrase-changed = La RFC { $rfc } cambió la frase por defecto de { $code } a { $shipped_phrase }; el documento trae la redacción de la RFC 4474.
note-code-dropped = La RFC 2543 definía { $code }, pero la RFC { $rfc } lo eliminó; no figura en el registro de la IANA y no debe presentarse como un código vigente.
note-status-deprecated = El código 202 está en desuso: desde la RFC 6665 y la RFC 7647, un servidor responde a SUBSCRIBE y REFER con 200.
note-reference-obsolete = La RFC citada junto a { $code } está obsoleta: la RFC 8224 sustituyó a la RFC 4474, y la RFC 6665, a la RFC 3265.

## Notes of the ledger: the explanation beside it

note-trying-forking-only = El texto vincula 100 a los proxies que bifurcan; cualquier servidor lo envía ante un INVITE cuando no hay otra respuesta lista en 200 ms.
note-accepted-not-processed = El texto dice que la solicitud no se puede procesar; 202 dice que se aceptó y que su procesamiento no ha terminado.
note-no-notification-response = El texto dice que no se recibirá la respuesta; con 204, lo que no se enviará es el NOTIFY.
note-uri-scheme-unknown = El texto dice que el servidor no conoce el Request-URI; lo que no conoce es el esquema de ese URI.
note-registrars-only = El texto reserva 401 a los servidores de registro; otros servidores de agente de usuario lo envían también, y solo los proxies envían 407 en su lugar.
note-authorization-for-authentication = El texto junto a 407 habla de autorización del proxy; el código pide al cliente que se autentique ante el proxy.
note-zh-trying-no-action = El texto dice que todavía no se ha hecho nada y, por errata, trae 种植 en lugar de 终止; 100 dice que hay trabajo en curso y detiene las retransmisiones del INVITE.
note-zh-ringing-initialize = Según el texto, la respuesta se inicializa como un tono de llamada local; en realidad, 180 puede hacer que el lado que llama genere uno.
note-zh-forbidden-supports = El texto dice que el servidor admite la solicitud y que las credenciales son innecesarias; el servidor solo la entendió, y las credenciales no sirven de nada.
note-zh-not-acceptable-garbled = El texto es ininteligible; 406 significa que el recurso solo puede generar contenido que el campo de cabecera Accept de la solicitud excluye.
note-zh-overlap-dialing = El texto dice que el código se superpone a la marcación; 484 hace posible la marcación con superposición (重叠拨号), en la que los dígitos se envían según se marcan.
note-zh-pending-dependent = El texto habla de una solicitud dependiente; 491 significa que otra solicitud del mismo diálogo sigue pendiente.

## Notes of the ledger: korean renderings

note-ko-ok-confirm = 확인 es el rótulo de un botón de diálogo («confirmar»); 200 comunica que la solicitud tuvo éxito.
note-ko-accepted-reference = 참조용 significa «de consulta»; el texto quería decir que 202 responde a las referencias, es decir, a las solicitudes REFER.
note-ko-choices-selecting = 복수 선택 significa que se seleccionan varias opciones; 300 dice que hay varios lugares entre los que elegir.
note-ko-unauthorized-permission = 권한없음 dice que falta un permiso, lo que es 403; 401 pide al cliente que se autentique.
note-ko-payment-charged = 요금청구됨 dice que se cobró a quien llama, pero 402 solo significa que se requiere un pago, y está reservado para uso futuro.
note-ko-loanword-spelling = El extranjerismo no sigue la grafía normalizada; bien escrita, la frase es { $shipped_phrase }.
note-ko-timeout-ended = 종료 significa que algo terminó, no que se agotó el tiempo, que es 시간 초과; además, 408 y 504 deben distinguirse entre sí.
note-ko-gone-absent = 없음 solo dice que no hay nada, lo que valdría también para 404 y 604; 410 dice que el usuario estuvo aquí y ya no está.
note-ko-gone-temporarily = 일시 존재 dice que el usuario existió temporalmente; el inglés quiere decir que el usuario existió en su día, en un momento anterior.
note-ko-request-uri-translated = 요구 uri traduce un elemento del protocolo, y 요구 significa una exigencia; el término Request-URI se deja como está.
note-ko-extension-suffix = 확장자 es el sufijo de un nombre de archivo; la extensión a la que se refiere { $code } es una función opcional del protocolo, 확장 기능.
note-ko-unavailable-inoperable = 사용 불능 dice que un aparato está averiado o inservible; 480 dice que por ahora no se puede localizar al destinatario.
note-ko-busy-in-use = 사용중 dice que una cosa está en uso u ocupada; en la telefonía coreana, un destinatario ocupado es 통화 중.
note-ko-busy-all-in-use = 모두 사용중 se lee como si todas las líneas estuvieran en uso; 600 dice que el destinatario está ocupado en todos los lugares.
note-ko-pending-on-hold = 보류 dice que la solicitud se puso en espera, como una llamada; 491 dice que otra solicitud sigue en curso en el diálogo.
note-ko-past-ending = 않은 es la forma de pasado y se lee como «no se admitió»; la forma de presente es 않는, como la llevan 415 y 416.
note-ko-decline-rejected = 거부 es un rechazo o un bloqueo, que corresponde a 608; el usuario que no acepta una llamada lo hace con 거절, como en el botón del teléfono.

## Codes that are easily confused: one text for both pages

difference-100-183 = 100 procede del siguiente salto y no hace más que detener las retransmisiones; 183 viene de más adelante en el trayecto, puede crear un diálogo temprano y puede llevar SDP para medios tempranos.
difference-180-183 = 180 dice que el dispositivo del destinatario está avisando al usuario; 183 dice solo que la llamada avanza, a menudo con anuncios o tonos como medios tempranos.
difference-181-302 = Con 181, un servidor desvía él mismo la llamada y quien llama solo tiene que esperar; con 302, el lado que llama tiene que enviar una nueva solicitud a la dirección de Contact.
difference-199-487 = 199 es provisional e informa de que ha terminado un diálogo temprano, mientras que otros pueden continuar; 487 es la respuesta final a un INVITE al que puso fin un CANCEL o un BYE.
difference-200-202 = 200 dice que la solicitud tuvo éxito; 202 dice solo que se aceptó y que su resultado se conocerá más tarde.
difference-200-204 = Tras un 200 a SUBSCRIBE llega un NOTIFY; 204 responde a un SUBSCRIBE con Suppress-If-Match y no le sigue ninguno, porque el suscriptor ya tiene el estado actual.
difference-300-380 = 300 ofrece varias direcciones del destinatario entre las que elegir; 380 ofrece otro servicio en lugar de la llamada y lo describe en el cuerpo del mensaje.
difference-300-485 = Con 300, todas las opciones llevan al destinatario; con 485, la dirección corresponde a varias personas distintas, y quien llama tiene que decir a cuál se refiere.
difference-301-302 = Tras 301 deberían actualizarse las agendas y las rutas guardadas; 302 vale durante el tiempo que indique Expires o Contact y, si ninguno lo indica, solo para esta solicitud.
difference-301-410 = Ambos dicen que el usuario se fue definitivamente; 301 da la dirección nueva en Contact, mientras que con 410 no se conoce ninguna.
difference-400-500 = 400 atribuye el fallo a la solicitud, que debe modificarse antes de volver a enviarla; 500 lo atribuye al servidor, donde la misma solicitud puede tener éxito más tarde.
difference-401-403 = 401 pide credenciales, de modo que la solicitud puede repetirse con ellas; 403 es una negativa que las credenciales no cambian.
difference-401-407 = 401 procede de un UAS o de un servidor de registro, lleva WWW-Authenticate y se contesta con Authorization; 407 procede de un proxy, lleva Proxy-Authenticate y se contesta con Proxy-Authorization.
difference-403-603 = 403 es la decisión que toma un servidor según su política; 603 es la negativa de la persona a la que se llama o de su dispositivo.
difference-404-410 = 404 dice que el dominio no tiene ese usuario; 410, que lo tuvo, pero que el usuario se fue definitivamente.
difference-404-480 = 404 dice que ese usuario no existe; 480, que se conoce al usuario, pero que ahora no es localizable.
difference-404-484 = 404 se refiere a una dirección completa que no es de nadie; 484 dice que faltan dígitos, de modo que puede completarse con algunos más.
difference-404-604 = 404 habla solo del dominio del Request-URI; con 604 se sabe que el usuario no existe en ninguna parte, y con ello termina toda la búsqueda.
difference-405-501 = Con 405, el método se conoce, pero no está permitido para esta dirección, y Allow enumera los que sí lo están; con 501, el servidor no conoce el método en absoluto.
difference-406-415 = 406 se refiere al cuerpo de la respuesta, que Accept no permite; 415, al cuerpo de la solicitud, que el servidor no puede procesar.
difference-406-488 = 406 se refiere al cuerpo de la respuesta, que Accept no permite; 488, a la sesión que describe el SDP.
difference-406-606 = La frase es la misma, pero el asunto es otro: con 406 no se puede generar ningún cuerpo de respuesta de los que permite Accept; con 606, ningún dispositivo del destinatario admite la sesión descrita.
difference-408-480 = Con 408 no llegó ninguna respuesta final a tiempo, así que no se sabe nada del destinatario; 480 procede de quien sí conoce su situación y dice que el destinatario no es localizable ahora.
difference-408-487 = En ninguno de los dos casos se contestó el INVITE: 408 significa que se agotó el tiempo; 487, que CANCEL o BYE puso fin al INVITE.
difference-408-504 = 408 dice que el lado del destinatario no respondió a tiempo; 504, que no lo hizo otro servidor del que dependía la solicitud.
difference-413-513 = Con 413 es demasiado grande el cuerpo del mensaje; con 513, el mensaje SIP en su conjunto.
difference-415-488 = Con 415 no se puede leer en absoluto este tipo de cuerpo; con 488 se ha leído el SDP que contiene, pero no se puede aceptar la sesión ofrecida.
difference-415-493 = Con 415 no se admite el tipo o la codificación del cuerpo; con 493 se admite S/MIME, pero el receptor no tiene o no quiere usar la clave para la que está cifrado este cuerpo.
difference-420-421 = Con 420, la solicitud exige una extensión del protocolo que el servidor no admite y que enumera en Unsupported; con 421, es el servidor el que exige una que el cliente no ha enumerado en Supported.
difference-421-494 = Un servidor que exige un acuerdo de seguridad responde con 421 si la solicitud no menciona sec-agree, y con 494 si lo menciona; en ambos casos enumera sus mecanismos en Security-Server.
difference-422-423 = 422 se refiere al temporizador de sesión (Session-Expires, con el mínimo en Min-SE); 423, a la vigencia de un registro, una suscripción o una publicación (Expires, con el mínimo en Min-Expires).
difference-424-425 = 424 señala un defecto en la ubicación enviada con la solicitud; 425, en la propia alerta de emergencia.
difference-428-429 = 428 pide la identidad firmada del remitente (Identity); 429, la identidad firmada del referente, es decir, de quien envió el REFER (Referred-By).
difference-428-438 = Con 428 no hay ningún campo de cabecera Identity utilizable; con 438 lo hay, pero su firma no supera la verificación.
difference-430-439 = Con 430, un proxy de borde constata que ha fallado su conexión con el dispositivo; con 439, un servidor de registro constata que el primer proxy no admite outbound.
difference-433-607 = 433 rechaza a quien llama de forma anónima y puede volver a llamar mostrando su identidad; 607 rechaza a alguien de quien el destinatario no quiere recibir llamadas.
difference-436-437 = Con 436 no se pudo obtener la credencial; con 437 se obtuvo, pero no es de confianza o no se admite.
difference-437-438 = Con 437, el problema está en la credencial con la que se firmó; con 438, en la firma o en lo que esta abarca.
difference-440-483 = 440 se refiere a las ramas en paralelo y a Max-Breadth; 483, a los saltos sucesivos y a Max-Forwards.
difference-469-489 = 469 se refiere a INFO y a los paquetes de Recv-Info; 489, al paquete de eventos de SUBSCRIBE, NOTIFY o PUBLISH y a Allow-Events.
difference-475-479 = El mismo fallo en dos programas: cuando no pueden analizar un URI, OpenSIPS responde con 475 y Kamailio, con 479.
difference-476-478 = El mismo fallo en dos programas: cuando no pueden resolver la dirección del siguiente salto, OpenSIPS responde con 476 y Kamailio, con 478.
difference-477-478 = Con 478 no se encontró la dirección del siguiente salto; con 477 sí se encontró, pero falló el envío.
difference-480-486 = Con 480, el usuario no es localizable, por ejemplo porque no está registrado o tiene activado el modo no molestar; con 486 se contactó con el dispositivo, pero su usuario está en otra llamada o no puede atender ninguna ahora.
difference-480-503 = Con 480 no está disponible el usuario; con 503 no lo está el servidor, y otro servidor tal vez pueda atender la solicitud.
difference-481-487 = 481 responde a una solicitud que no corresponde a nada, como un CANCEL o un BYE que llega tarde; 487 responde al INVITE al que puso fin un CANCEL o un BYE.
difference-482-483 = Con 482, la misma solicitud ha llegado por segunda vez; con 483 ha dado más saltos de los que permite Max-Forwards, ya sea en un bucle o en un trayecto largo.
difference-486-600 = 486 habla de un solo dispositivo, y otros todavía pueden aceptar la llamada; con 600 se sabe que ninguno la aceptará.
difference-486-603 = Con 486, el usuario está en otra llamada o no puede atender más; con 603, el usuario rechaza la llamada, esté ocupado o no, y no contestará ningún otro dispositivo.
difference-487-603 = Con 487, quien llama desistió del INVITE, o lo canceló un proxy porque contestó otra rama; con 603, el destinatario rechazó la llamada.
difference-488-580 = Con 488 no se pueden aceptar los medios ofrecidos; con 580 no se puede cumplir una precondición, como un ancho de banda que debe reservarse antes.
difference-488-606 = 488 habla de un solo destino, y un proxy que bifurca puede probar otros; 606 dice que ningún dispositivo del destinatario admite la sesión.
difference-491-500 = 491 significa colisión: cada lado envió un INVITE mientras el del otro estaba pendiente; 500 con Retry-After responde a un segundo INVITE del mismo lado cuando el primero aún estaba pendiente.
difference-500-503 = 500 significa un fallo inesperado; 503, una sobrecarga o un mantenimiento temporales, y Retry-After puede indicar cuándo terminarán.
difference-502-504 = Con 502, un servidor necesario dio una respuesta no válida; con 504 no dio ninguna a tiempo.
difference-600-603 = 600 dice que el destinatario está ocupado; 603, que no quiere o no puede participar, sin dar ningún motivo.
difference-603-607 = 603 rechaza esta llamada; 607 rechaza a quien llama, cuyas llamadas posteriores también pueden rechazarse.
difference-603-608 = Con 603 rechaza la llamada el destinatario o su dispositivo; con 608 la rechaza, en nombre del destinatario, una máquina en el camino.
difference-607-608 = 607 es la decisión de la persona a la que se llama; 608, la de un motor de análisis de llamadas, y Call-Info indica a quién puede dirigirse quien llama.
