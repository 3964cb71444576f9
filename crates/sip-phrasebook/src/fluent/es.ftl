# Copied from locales/es/sip-response.ftl by `cargo xtask bake`; do not edit.

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

label-method-scope-in-dialog-refresh = solo dentro del diálogo de una suscripción
label-method-scope-out-of-dialog = cualquier solicitud fuera de un diálogo, no solo las de los métodos enumerados

## Labels: header fields and message body

label-headers-level-must = obligatorio
label-headers-level-should = recomendado
label-headers-level-may = opcional
label-headers-level-expected = previsto
label-headers-when-choices-disclosed = si las opciones pueden revelarse
label-headers-when-creates-dialog = si crea un diálogo temprano
label-headers-when-in-request = si la solicitud lo contiene
label-headers-when-invite = para INVITE
label-headers-when-invite-or-options = para INVITE y OPTIONS
label-headers-when-matches-problem = el que corresponda al problema
label-headers-when-names-early-dialog = indica el diálogo temprano que terminó
label-headers-when-names-final-code = indica el código de estado final que terminó el diálogo temprano
label-headers-when-options = para OPTIONS
label-headers-when-or-contact-expires = o un parámetro expires en Contact
label-headers-when-publish = para PUBLISH
label-headers-when-sec-agree = si se exige un acuerdo de seguridad
label-headers-when-second-invite = para un segundo INVITE mientras el primero está pendiente, e igualmente para UPDATE: de 0 a 10 segundos, elegidos al azar
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
label-client-action-collect-more-digits = recoger más dígitos
label-client-action-do-not-repeat = no repetir
label-client-action-do-not-repeat-without-user-consent = no repetir sin el consentimiento del usuario
label-client-action-may-retry-after-delay = se puede reintentar tras una espera
label-client-action-may-retry-larger-interval = se puede reintentar con un intervalo de sesión más largo
label-client-action-may-retry-longer-expires = se puede reintentar con una vigencia más larga
label-client-action-may-retry-once = se puede reintentar una vez
label-client-action-may-retry-other-priority = se puede reintentar con otra prioridad
label-client-action-may-retry-unmodified = se puede reintentar sin cambios
label-client-action-may-retry-with-token = se puede reintentar con un token Referred-By
label-client-action-may-retry-without-outbound = se puede reintentar sin outbound
label-client-action-obtain-consent = obtener el consentimiento
label-client-action-permanent = permanente, no reintentar
label-client-action-restart-initial-publication = volver a empezar con una publicación inicial
label-client-action-retry-after-glare-timer = reintentar al vencer el temporizador de colisión
label-client-action-retry-at-contact = reintentar en la dirección de Contact
label-client-action-retry-at-contact-and-update = reintentar en la dirección de Contact y guardarla
label-client-action-retry-later = se puede reintentar más tarde
label-client-action-retry-reencrypted = reintentar tras cifrar el cuerpo con la clave de la respuesta
label-client-action-retry-sip-uri = reintentar con un URI SIP, salvo que el Request-URI fuera SIPS
label-client-action-retry-smaller-body = reintentar con un cuerpo más pequeño
label-client-action-retry-supported-media = reintentar con un tipo de contenido admitido
label-client-action-retry-via-proxy = reintentar a través del proxy indicado
label-client-action-retry-with-corrected-location = reintentar con la ubicación corregida
label-client-action-retry-with-credentials = reintentar con credenciales
label-client-action-retry-with-extensions = reintentar con las extensiones exigidas
label-client-action-retry-without-extensions = reintentar sin las extensiones no admitidas
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
    .summary = El destinatario está en otro lugar, o tal vez sirva otro servicio; un UAC trata un código 3xx desconocido como 300.

class-4xx = Fallo de la solicitud
    .summary = Este servidor no atiende la solicitud tal como se envió; un UAC trata un código 4xx desconocido como 400.

class-5xx = Fallo del servidor
    .summary = El fallo está en el servidor, no en la solicitud; un UAC trata un código 5xx desconocido como 500.

class-6xx = Fallo global
    .summary = La negativa vale para el usuario en todas sus ubicaciones; un UAC trata un código 6xx desconocido como 600.

## 1xx Provisional

status-100 = Intentando
    .summary = El siguiente salto ha recibido la solicitud y la está procesando, así que el cliente debería dejar de retransmitirla si es un INVITE.
    .description = El siguiente salto, que es un proxy con estado o un UAS, responde a un INVITE con un 100 para que el INVITE deje de retransmitirse, salvo que ese siguiente salto sepa que enviará otra respuesta en un plazo de 200 ms. Un 100 no crea ningún diálogo, quien lo envía no debería añadirle una etiqueta To, y un proxy con estado nunca lo reenvía. Solo una respuesta de 101 a 199 reinicia el Timer C de un proxy (RFC 3261 16.7), así que un UAS que tarda mucho en contestar debe enviar también respuestas de 101 a 199. Para una solicitud distinta de INVITE, 100 es la única respuesta provisional permitida, y sobre UDP un servidor no debe enviarla antes del momento en que el Timer E del cliente habría llegado a T2; una vez pasado ese tiempo, un servidor que todavía no ha respondido debe enviar un 100 sobre cualquier transporte (RFC 4320 4.1).
    .action = Deje de retransmitir el INVITE y siga esperando la respuesta final. No reproduzca el tono de llamada, porque un 100 no indica que se esté avisando a nadie.
    .caller = Estamos conectando su llamada. Espere, por favor.
    .search = conectando, llamando, marcando, procesando, en proceso, estableciendo la llamada, tratando, respuesta provisional

status-101 = Establecimiento de diálogo
    .summary = No registrado en la IANA: algunas bibliotecas SIP y algunos dispositivos lo usan para un diálogo temprano, y un UAC lo procesa como 183.
    .description = El código 101 no figura ni ha figurado nunca en el registro de la IANA; está en la tabla de frases de la biblioteca belle-sip y en el código fuente de eXosip2, y algunos dispositivos lo envían. Para establecer un diálogo temprano no hace falta ningún código especial, porque cualquier respuesta de 101 a 199 a un INVITE lo establece si esa respuesta lleva una etiqueta To (RFC 3261 12.1). Un UAC que no conoce el código 101 lo procesa como 183 (RFC 3261 8.1.3.2).
    .action = Procese un 101 como un 183 y siga esperando la respuesta final. Si usted opera el servidor, no envíe 101, sino 183.
    .caller = Estamos estableciendo su llamada. Espere, por favor.
    .search = estableciendo diálogo, creación del diálogo, inicio del diálogo, cambio de protocolo

status-180 = Sonando
    .summary = El agente de usuario (UA) del destinatario ha recibido el INVITE y está intentando avisar al usuario.
    .description = Un UAS envía 180 cuando empieza a avisar al destinatario. La respuesta lleva una etiqueta To, que crea un diálogo temprano, y Contact, que contiene la dirección para las solicitudes dentro de ese diálogo; si el INVITE se bifurcó, pueden llegar varias respuestas 180 con etiquetas To distintas. Alert-Info puede indicar un tono de llamada (ringback) que el UAC reproduce en lugar del suyo. Un UAS que sigue avisando durante mucho tiempo debe enviar cada minuto una respuesta provisional distinta de 100, porque un proxy puede cancelar el INVITE si pasan 3 minutos sin ninguna (RFC 3261 13.3.1.1); si el UAS envía estas respuestas de forma fiable, basta con una cada 2.5 minutos (RFC 3262 3).
    .action = Reproduzca localmente el tono de llamada, salvo que estén llegando medios tempranos, y siga esperando la respuesta final.
    .caller = El teléfono de la persona a la que llama está sonando.
    .search = timbrando, está sonando, da tono, da señal, tono de llamada, el teléfono suena, llamando, repicando, alertando

status-181 = Desviando la llamada
    .summary = Un servidor está desviando la llamada a destinos distintos del que se probó primero.
    .description = Un servidor puede enviar 181 mientras desvía la llamada a otros destinos, por ejemplo porque nadie contestó en el primero. El propio servidor envía el INVITE a esos destinos, así que el lado que llama no tiene que hacer nada. Un proxy no debe añadir una etiqueta To a una respuesta provisional, así que actúa como UAS cuando crea un 181 (RFC 3261 16.7). La RFC 3261 no define ningún campo de cabecera para el nuevo destino, pero History-Info puede contenerlo si la solicitud contenía History-Info o incluía histinfo en Supported (RFC 7044 9.4).
    .action = Siga esperando la respuesta final y no envíe ningún INVITE nuevo. Si lo desea, indique a quien llama que la llamada se está desviando.
    .caller = Estamos desviando su llamada. Espere, por favor.
    .search = desvío de llamadas, llamada desviada, desvío, desviada, llamada reenviada, transferencia de llamada, transfiriendo, reenvío de llamada

status-182 = En cola
    .summary = El destinatario no está disponible en este momento, y el servidor pone la llamada en cola en lugar de rechazarla.
    .description = Un servidor, por ejemplo el de un centro de llamadas, envía 182 cuando el destinatario no está disponible en este momento y el servidor mantiene la llamada en una cola en lugar de rechazarla. La frase de motivo puede indicar la longitud de la cola o el tiempo de espera previsto, y el servidor puede enviar más respuestas 182 cuando estos datos cambian. Mientras la llamada espera, el servidor debe enviar cada minuto una respuesta provisional distinta de 100, porque un proxy puede cancelar el INVITE si pasan 3 minutos sin ninguna (RFC 3261 13.3.1.1); si el servidor envía estas respuestas de forma fiable, basta una cada 2.5 minutos (RFC 3262 3). Cuando el destinatario queda disponible, llega la respuesta final.
    .action = Siga esperando la respuesta final y muestre la frase de motivo si esta indica el tiempo de espera. Envíe CANCEL si quien llama desiste.
    .caller = La persona a la que llama no puede contestar todavía. Su llamada está en la cola de espera.
    .detail =
        En cola: { $calls ->
            [one] { $calls } llamada por atender
           *[other] { $calls } llamadas por atender
        }, espera prevista de { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
    .search = cola de espera, cola de llamadas, en espera, llamada en espera, posición en la cola, encolada, lista de espera, agentes ocupados

status-183 = Progreso de la sesión
    .summary = El servidor informa del progreso de la llamada cuando no sirve ningún otro código 1xx, a menudo con medios tempranos.
    .description = Un UAS o una pasarela envía 183 para informar del progreso de la llamada cuando no sirve ningún otro código 1xx; la frase de motivo, los campos de cabecera o el cuerpo del mensaje pueden dar los detalles. Si el cuerpo contiene SDP, el 183 suele abrir los medios tempranos (early media), de modo que quien llama oye tonos o anuncios antes de que se conteste la llamada. Por ejemplo, una pasarela envía 183 cuando ISUP comunica que hay información en banda (RFC 3398). Un 183 con una etiqueta To crea un diálogo temprano, y un UAC procesa como 183 todo código de 101 a 199 que no conoce (RFC 3261 8.1.3.2).
    .action = Reproduzca los medios tempranos si llegan y siga esperando la respuesta final. No empiece a reproducir localmente el tono de llamada solo porque haya llegado un 183.
    .caller = Estamos cursando su llamada. Espere, por favor.
    .detail =
        { $progress ->
            [announcement] Progreso de la sesión: se está reproduciendo un anuncio
            [tone] Progreso de la sesión: se está reproduciendo un tono de la red
           *[other] Progreso de la sesión
        }
    .search = medios tempranos, sesión en progreso, progreso de la llamada, llamada en progreso, tonos de progreso, audio antes de contestar, anuncio de red, audio temprano, locución

status-199 = Diálogo temprano terminado
    .summary = Ha terminado un diálogo temprano del INVITE, mientras que la propia transacción INVITE continúa.
    .description = Un proxy que bifurca envía 199 cuando una respuesta final distinta de 2xx ha puesto fin a un diálogo temprano y el proxy todavía no reenvía esa respuesta, porque otras ramas siguen pendientes (RFC 6228 6). La etiqueta To identifica el diálogo temprano que ha terminado, y Reason debe contener el código de estado de la respuesta que le puso fin. Nadie puede enviar 199 si el UAC no incluyó la etiqueta de opción 199 en Supported; un proxy no debe generar un 199 si el UAC exigió 100rel en Require o Proxy-Require, aunque sí reenvía cualquier 199 que reciba; si el UAC no exigió 100rel, un UAS normalmente deja a los proxies el envío del 199. Un 199 puede perderse, porque normalmente no se envía de forma fiable, así que el UAC no debe depender de él; todavía llegará una respuesta final al INVITE.
    .action = Deje de enviar medios en el diálogo temprano que ha terminado y descarte los medios que pertenezcan a él. Libere los recursos de ese diálogo, salvo que varios usos lo compartan y usted no pueda determinar cuál ha terminado. No envíe en él BYE ni ninguna otra solicitud, salvo PRACK para una respuesta enviada de forma fiable. Siga esperando la respuesta final.
    .caller = Uno de los teléfonos de la persona a la que llama ya no está disponible. Espere, por favor.
    .search = diálogo temprano finalizado, fin del diálogo temprano, rama terminada, bifurcación fallida, cabecera Reason

## 2xx Successful

status-200 = OK
    .summary = La solicitud tuvo éxito; lo que contiene la respuesta depende del método.
    .description = Un servidor envía 200 cuando una solicitud ha tenido éxito; en el caso de un INVITE, esto significa que el destinatario lo ha aceptado. Un 200 a un INVITE debe llevar Contact con la dirección para las solicitudes posteriores del diálogo; también debe llevar la respuesta SDP (o la oferta SDP, si el INVITE no llevaba ninguna), salvo que esa respuesta SDP o esa oferta ya haya llegado en una respuesta provisional enviada de forma fiable; Allow y Supported deberían enumerar los métodos y las extensiones del protocolo que admite el UAS. El UAS retransmite este 200 hasta que llega el ACK y, si no llega ninguno en un plazo de 64*T1, el UAS debería terminar la sesión con BYE. Un 200 a un REGISTER enumera en Contact todas las asociaciones vigentes; un 200 a un CANCEL solo indica que el CANCEL se recibió, así que el INVITE recibe aparte su propia respuesta final.
    .action = En el caso de un INVITE, envíe un ACK por cada 200, también por los retransmitidos, e incluya en el ACK la respuesta SDP si el 200 contenía la oferta. Cada etiqueta To distinta identifica un diálogo aparte: después del ACK, envíe BYE en los diálogos que no quiera conservar. Con cualquier otro método, la transacción está completa.
    .caller = Su llamada o solicitud se realizó correctamente.
    .search = éxito, correcto, contestada, llamada contestada, llamada establecida, conectada, registro correcto, registro exitoso, liberación normal

status-202 = Solicitud aceptada
    .summary = La solicitud se aceptó, pero su resultado no se conoce todavía; el código está en desuso para SUBSCRIBE, NOTIFY y REFER.
    .description = Un servidor envía 202 cuando ha aceptado una solicitud cuyo resultado no se conoce todavía; 202 es una respuesta final, así que la transacción ha concluido. La RFC 6665 8.3.1 declaró el código 202 en desuso porque las implementaciones lo procesaban de forma distinta al 200, aunque ambos exigen el mismo procesamiento; por eso ya nadie puede enviar 202 en respuesta a SUBSCRIBE, NOTIFY o REFER (para REFER, véase la RFC 7647 5). En el caso de un MESSAGE, un servidor de reenvío que almacena el mensaje o lo pasa a una red sin SIP debería seguir respondiendo con 202, porque ese servidor no puede garantizar la entrega al destinatario (RFC 3428 7).
    .action = Con SUBSCRIBE, NOTIFY y REFER, trate un 202 exactamente igual que un 200. Con MESSAGE, no dé por entregado el mensaje. Si usted opera el servidor, acepte con 200 las solicitudes SUBSCRIBE, NOTIFY y REFER.
    .caller = Su solicitud se aceptó, pero puede tardar un poco en completarse.
    .search = aceptada, aceptado, petición aceptada, mensaje aceptado, pendiente, entrega pendiente

status-204 = Sin notificación
    .summary = Un SUBSCRIBE dentro de un diálogo tuvo éxito y, como se cumplía su condición, no le sigue ningún NOTIFY.
    .description = Un notificador envía 204 en respuesta a un SUBSCRIBE dentro de un diálogo establecido si Suppress-If-Match contiene la etiqueta de entidad del estado actual o el comodín *, que siempre coincide (RFC 5839 6.3). La suscripción recibe la nueva vigencia que indica Expires en la respuesta, pero el notificador no envía el NOTIFY que en los demás casos sigue a la respuesta. El notificador continúa suprimiendo las solicitudes NOTIFY mientras la condición se cumple y no cambia nada en los campos de cabecera de esas solicitudes, como Subscription-State. Fuera de un diálogo establecido, el notificador no debe enviar 204; si en ese caso se cumple la condición, el notificador envía un NOTIFY sin cuerpo.
    .action = Considere que no han cambiado ni el estado del evento ni el de la suscripción, y no espere ningún NOTIFY. Ajuste el temporizador de renovación según Expires; si Expires valía 0 en su SUBSCRIBE, la suscripción ha terminado y usted puede borrar el estado correspondiente.
    .caller = Su solicitud se realizó correctamente. Por ahora no hay ninguna novedad que mostrar.
    .search = sin contenido, sin cambios, sin NOTIFY, sin novedades, suscripción sin cambios, notificación suprimida, suscripción condicional

## 3xx Redirection

status-300 = Múltiples opciones
    .summary = Se puede contactar con el destinatario en varias direcciones, y el lado que llama elige una de ellas.
    .description = Un servidor de redirección o un UAS envía 300 cuando se puede contactar con el destinatario en varios lugares y el servidor no puede reenviar la solicitud como proxy o prefiere no hacerlo. Contact debería enumerar las direcciones, y un parámetro q puede indicar su orden de preferencia. El cuerpo del mensaje también puede describirlas, pero no se ha definido ningún formato para ese cuerpo. El agente de usuario (UA) puede elegir por sí mismo o preguntar al usuario; la RFC 3261 no define cómo se hace una elección automática.
    .action = Elija entre las direcciones de Contact según el valor de q, o deje que elija el usuario, y envíe la solicitud a la dirección elegida. No envíe la solicitud dos veces al mismo URI ni la envíe de nuevo al URI original. Si el URI original era SIPS y el nuevo no lo es, avise al usuario.
    .caller = Se puede localizar en varios lugares a la persona a la que llama. Elija uno, por favor.
    .search = opciones múltiples, varias opciones, varias alternativas, varias direcciones, varios contactos, redirección

status-301 = Trasladado permanentemente
    .summary = El usuario ya no está en esta dirección; Contact contiene la nueva.
    .description = Un servidor de redirección o un UAS envía 301 cuando el usuario ha dejado definitivamente la dirección del Request-URI; Contact contiene la dirección nueva o las direcciones nuevas. El cliente debería repetir la solicitud en la nueva dirección y debería también actualizar sus agendas, directorios y cachés de ubicación, porque las solicitudes posteriores deberían ir directamente a la nueva dirección. Una pasarela envía 301 cuando la red telefónica comunica la causa 22 (número cambiado) y da el número nuevo (RFC 3398).
    .action = Envíe la solicitud a la dirección de Contact, sin probar ningún URI dos veces. Guarde la nueva dirección en lugar de la antigua y úsela en las solicitudes futuras. Si el URI original era SIPS y el nuevo no lo es, avise al usuario.
    .caller = A la persona a la que llama ya solo se la puede localizar en una dirección nueva. Use esa dirección a partir de ahora, por favor.
    .search = movido permanentemente, movido definitivamente, redirección permanente, redirección, cambio de número, número cambiado, número nuevo, cambió de dirección

status-302 = Trasladado temporalmente
    .summary = El usuario está por ahora en otra dirección; Contact indica adónde enviar la solicitud.
    .description = Un servidor de redirección, o un teléfono con desvío de llamadas, envía 302 cuando la solicitud debe dirigirse por ahora a otra dirección. Contact contiene esa dirección, y el cliente la usa como Request-URI de una solicitud nueva. Expires, o el parámetro expires de Contact, puede indicar durante cuántos segundos es válida la dirección; si faltan ambos, la dirección es válida solo para este reintento y no debe guardarse en caché. Si falla una dirección guardada en caché, se puede probar una vez más con la original, porque la nueva puede haber dejado de ser válida antes de tiempo.
    .action = Envíe la solicitud a la dirección de Contact, sin probar ningún URI dos veces. Guarde la dirección en caché solo durante el tiempo indicado, y no la guarde si no se indica ninguno; deje como está la dirección original en las agendas. Si el URI original era SIPS y el nuevo no lo es, avise al usuario.
    .caller = Por ahora, a la persona a la que llama se la puede localizar en otra dirección.
    .search = redirección, movido temporalmente, redirección temporal, desvío de llamadas, desvío incondicional, llamada redirigida, sígueme

status-303 = Ver otra dirección
    .summary = No registrado en la IANA: es un resto de la gramática de la RFC 2543, y un UAC lo procesa como 300.
    .description = El código 303 no figura en el registro de la IANA. La RFC 2543 lo incluía en su gramática, pero nunca dijo qué significa, y la RFC 3261 lo suprimió; la frase es la del 303 de HTTP. Una pila SIP, sipsorcery, llegó a usar el número 303 para Use Proxy, que es 305. Un UAC que no conoce el código 303 lo procesa como 300, así que puede enviar la solicitud a una dirección de Contact si la hay (RFC 3261 8.1.3.2).
    .action = Procese un 303 como un 300: envíe la solicitud a una dirección de Contact si la hay, sin probar ningún URI dos veces; de lo contrario, informe de que la solicitud falló. Si usted opera el servidor, no envíe 303, sino 302.
    .caller = Su llamada se redirigió a otra dirección.
    .search = ver otro, véase otro, consultar otra dirección, redirección

status-305 = Usar proxy
    .summary = La solicitud debe llegar al destinatario a través del proxy cuyo URI está en Contact.
    .description = Solo un UAS puede generar un 305, y lo hace cuando la solicitud debe llegar a través de un proxy determinado. Contact contiene el URI de ese proxy, que no es una nueva dirección del destinatario. El cliente repite únicamente esta solicitud a través del proxy, y un 305 no dice nada sobre las solicitudes posteriores.
    .action = Envíe de nuevo solo esta solicitud a través del proxy de Contact y deje como está la dirección del destinatario. Si ya ha probado ese proxy para esta solicitud, informe del fallo en lugar de repetirla.
    .caller = Su llamada tiene que seguir otra ruta para llegar a la persona a la que llama.
    .search = utilizar proxy, usar un proxy, proxy requerido, proxy obligatorio, proxy de salida

status-380 = Servicio alternativo
    .summary = La llamada falló, pero hay otro servicio posible, y el cuerpo del mensaje lo describe.
    .description = Un servidor envía 380 cuando la llamada no tuvo éxito, pero hay otro servicio posible, y el servidor describe ese servicio en el cuerpo del mensaje. La RFC 3261 no define ningún formato para este cuerpo, así que un 380 solo es útil si ambos lados han acordado uno. Un UAC que no conoce el formato no puede usar la alternativa.
    .action = Si entiende el cuerpo del mensaje, ofrezca o use el servicio que se describe en él. De lo contrario, informe de que la llamada falló.
    .caller = La llamada no se completó, pero puede que otro servicio le sirva.
    .search = otro servicio, servicio alterno, llamada de emergencia, servicio de emergencia

## 4xx Request Failure

status-400 = Solicitud incorrecta
    .summary = El servidor no pudo entender la solicitud porque su sintaxis es incorrecta o porque le falta una parte.
    .description = Un UAS, un servidor de registro o un proxy envía 400 cuando no puede entender una solicitud porque la sintaxis es incorrecta o porque falta un campo de cabecera obligatorio, como Call-ID. La frase de motivo debería indicar el error. La RFC 5630 prescribe 400 también cuando un servidor rechaza una solicitud porque en ella se usan de forma incoherente los URI SIP y SIPS, por ejemplo un Request-URI SIPS con un Contact SIP. Un UAC procesa como 400 todo código 4xx que no conoce (RFC 3261 8.1.3.2).
    .action = Corrija el error que indica la frase de motivo antes de enviar de nuevo la solicitud; si la frase no indica ninguno, coteje la solicitud con la gramática de la RFC 3261. Un diálogo establecido continúa, porque solo ha fallado esta transacción.
    .caller = Su teléfono envió algo que la otra parte no pudo entender.
    .detail = Solicitud incorrecta: falta el campo de cabecera { $header }
    .search = petición incorrecta, petición errónea, petición inválida, solicitud errónea, solicitud inválida, solicitud mal formada, mensaje mal formado, error de sintaxis, falta una cabecera

status-401 = No autenticado
    .summary = Un UAS o un servidor de registro pide credenciales y envía un desafío en WWW-Authenticate.
    .description = Un UAS o un servidor de registro envía 401 cuando el remitente de la solicitud debe autenticarse; también puede hacerlo un servidor de redirección, pero un proxy no debe hacerlo, y nadie puede desafiar un ACK ni un CANCEL. La respuesta debe llevar WWW-Authenticate, que contiene el desafío con su dominio de autenticación (realm), y el cliente pone sus credenciales en Authorization. El primer REGISTER de un teléfono suele recibir un 401, que forma parte del curso normal de la autenticación Digest y no es un fallo. Si la solicitud ya llevaba credenciales para este dominio de autenticación y el nuevo desafío no contiene stale=true, el servidor ha rechazado esas credenciales, por lo general porque el nombre de usuario o la contraseña son incorrectos.
    .action = Envíe de nuevo la solicitud con el número de CSeq aumentado en uno y con credenciales para el dominio de autenticación (realm) en Authorization; si la respuesta lleva también Proxy-Authenticate, responda a ese desafío en Proxy-Authorization. Nunca envíe otra vez credenciales que se acaban de rechazar; pida otras al usuario o desista. La única excepción es un desafío con stale=true, que pide las mismas credenciales con un nonce nuevo.
    .caller = Debe iniciar sesión. Compruebe su nombre de usuario y su contraseña, por favor.
    .search = no autorizado, contraseña incorrecta, error de autenticación, fallo de autenticación, fallo de registro, registro fallido, no se registra, credenciales incorrectas, usuario o contraseña incorrectos, se requiere autenticación

status-402 = Pago requerido
    .summary = Reservado para uso futuro; ninguna especificación de SIP le da un significado.
    .description = La RFC 3261 21.4.3 reserva el código 402 para uso futuro y no define ni quién lo envía ni por qué, así que un cliente no puede deducir que el motivo sea un cargo o un saldo. Un cliente procesa un 402 como un código 4xx que no conoce, es decir, como 400 (RFC 5057 5.1). Si aun así un servidor envía 402, el significado depende de un acuerdo privado entre el servidor y sus clientes.
    .action = Procese un 402 como un 400: no repita la solicitud sin cambios. Un diálogo establecido continúa, porque solo ha fallado esta transacción. Si usted opera el servidor, envíe 403 para una negativa por motivos comerciales.
    .caller = No se pudo establecer la llamada, y la otra parte no dio un motivo claro.
    .search = saldo insuficiente, no tengo saldo, sin saldo, saldo agotado, sin crédito, se requiere pago, falta de pago

status-403 = Prohibido
    .summary = El servidor entendió la solicitud, pero se niega a atenderla; enviar credenciales no servirá de nada.
    .description = Un proxy, un servidor de registro o un UAS envía 403 cuando entiende una solicitud, pero se niega a atenderla; por ejemplo, un servidor de registro rechaza a un usuario que no está autorizado a modificar las asociaciones de la dirección de registro (address-of-record). La respuesta no contiene ningún desafío, porque enviar credenciales no servirá de nada; sin embargo, un servidor también puede responder con 403 a unas credenciales incorrectas en lugar de desafiar otra vez (RFC 3261 22.1). Otras especificaciones usan 403 para una prioridad de Resource-Priority que el remitente no está autorizado a usar (RFC 4412), para un token de flujo manipulado (RFC 5626) y, posiblemente con la frase Stale Date, para un Date demasiado antiguo o para una declaración (claim) iat del PASSporT demasiado antigua (RFC 8224 6.2.2).
    .action = No repita la solicitud. Si la solicitud ya llevaba credenciales, compruebe el nombre de usuario y la contraseña antes de enviar cualquier otra solicitud; si la frase de motivo es Stale Date, compruebe tanto el reloj del sistema que pone Date como el del sistema que firma el PASSporT. Un diálogo establecido continúa, porque solo ha fallado esta transacción.
    .caller = Esta llamada o solicitud no está permitida. Intentarlo de nuevo no servirá.
    .detail = Campo de cabecera Date caducado
    .search = acceso denegado, no permitido, permiso denegado, sin permiso, llamadas restringidas, llamada no permitida, registro rechazado, fallo de registro, llamadas salientes bloqueadas, servicio suspendido, lista negra

status-404 = No encontrado
    .summary = El usuario no existe en el dominio del Request-URI, o el servidor no atiende ese dominio.
    .description = Un servidor envía 404 cuando sabe con certeza que el usuario no existe en el dominio del Request-URI, y también cuando el servidor no atiende ese dominio. Un UAS envía 404 cuando el Request-URI no es una dirección para la que acepta solicitudes, y un servidor de registro lo envía cuando la dirección de registro (address-of-record) de To no es válida en el dominio. Retry-After puede indicar después de cuánto tiempo prevé el destinatario volver a estar disponible. Dentro de un diálogo, el Request-URI rechazado es el que el interlocutor dio en Contact, así que un 404 pone fin a todo el diálogo (RFC 5057 5.1).
    .action = Compruebe la dirección y no repita la solicitud sin cambios; si la respuesta lleva Retry-After, puede intentarlo de nuevo cuando haya pasado ese tiempo. Dentro de un diálogo, dé por terminados el diálogo y todos sus usos.
    .caller = Este número o dirección no corresponde a nadie. Compruébelo, por favor.
    .search = número no existe, el número no existe, el número marcado no existe, número inexistente, número incorrecto, número equivocado, usuario no encontrado, usuario desconocido, el número que usted marcó no existe, extensión no existe, número no asignado, ninguna línea en servicio con esta numeración, interno inexistente

status-405 = Método no permitido
    .summary = El servidor conoce el método, pero no lo permite para este Request-URI; Allow enumera los métodos válidos.
    .description = Un UAS envía 405 cuando reconoce el método de la solicitud, pero no lo admite para la dirección del Request-URI. La respuesta debe contener Allow, que enumera los métodos válidos para esa dirección. Dentro de un diálogo, un 405 pone fin al uso del diálogo al que pertenece la solicitud si este uso no puede funcionar sin el método, igual que una suscripción no puede funcionar sin NOTIFY; en los demás casos, por ejemplo con INFO durante una llamada, solo falla la transacción (RFC 5057 5.1).
    .action = Use uno de los métodos de Allow o prescinda de esta función. No envíe otra vez a esta dirección el método rechazado. Dentro de un diálogo, termine el uso del diálogo al que pertenece la solicitud si este uso no puede funcionar sin el método.
    .caller = La otra parte no permite esta acción.
    .search = método no admitido, método prohibido, método no compatible, método rechazado, método no soportado

status-406 = No aceptable
    .summary = El servidor no puede generar ningún cuerpo de respuesta permitido por el campo de cabecera Accept de la solicitud.
    .description = Un UAS envía 406 cuando no puede generar ningún cuerpo de mensaje permitido por el campo de cabecera Accept de la solicitud; Accept enumera los tipos de cuerpo que el cliente puede procesar. Por ejemplo, un notificador envía 406 en respuesta a un SUBSCRIBE si Accept no enumera ningún tipo que el notificador pueda poner en un NOTIFY (RFC 6665). Un 406 se refiere solo a los cuerpos que enviaría el servidor, y no a la sesión que describe una oferta SDP.
    .action = Enumere en Accept todos los tipos de cuerpo que pueda procesar y envíe de nuevo la solicitud; si no puede añadir ningún otro tipo, informe del fallo. Un diálogo establecido continúa, porque solo ha fallado esta transacción.
    .caller = La otra parte no puede responder en un formato que su teléfono acepte.
    .search = inaceptable, formato no aceptado, formato inaceptable, no se acepta

status-407 = Autenticación requerida por el proxy
    .summary = Un proxy del trayecto exige credenciales; su desafío está en Proxy-Authenticate.
    .description = Un proxy envía 407 cuando se niega a reenviar la solicitud mientras el remitente no se autentique. La respuesta debe contener Proxy-Authenticate con el desafío y el dominio de autenticación (realm) del proxy. El UAC responde en Proxy-Authorization, porque ningún proxy puede añadir credenciales en nombre del UAC. Un proxy que bifurca reúne en una sola respuesta los desafíos de todas las ramas, así que un 407 puede contener varios valores de Proxy-Authenticate y de WWW-Authenticate (RFC 3261 22.3).
    .action = Envíe de nuevo la solicitud con el número de CSeq aumentado en uno, con Proxy-Authorization para cada desafío de Proxy-Authenticate y con Authorization para cada desafío de WWW-Authenticate. Nunca envíe otra vez credenciales que se acaban de rechazar, salvo que el nuevo desafío contenga stale=true. Use las credenciales aceptadas también en las solicitudes posteriores con el mismo Call-ID. Si usted opera el proxy, nunca desafíe un ACK ni un CANCEL.
    .caller = Su servicio telefónico necesita que usted inicie sesión antes de conectar su llamada.
    .search = autenticación de proxy, autenticación proxy, autenticación del proxy requerida, se requiere autenticación, fallo de autenticación, error de autenticación, contraseña del proxy

status-408 = Tiempo de espera de la solicitud agotado
    .summary = No llegó a tiempo ninguna respuesta final, por ejemplo porque no se pudo localizar al destinatario con suficiente rapidez.
    .description = Un proxy envía 408 cuando todos sus intentos de reenviar un INVITE han terminado sin una respuesta final, y un UAS o una pasarela envía 408 cuando no puede generar a tiempo una respuesta final. Un UAC trata el vencimiento del plazo de su propia transacción como si hubiera recibido un 408. La RFC 4320 prohíbe enviar 408 en respuesta a una solicitud distinta de INVITE, porque la respuesta siempre llegaría demasiado tarde. Dentro de un diálogo, un 408 equivale a un auténtico vencimiento del plazo: la RFC 3261 12.2.1.2 dice que el UAC debería terminar el diálogo, y la RFC 5057 5.2 limita este efecto al uso al que pertenece la solicitud.
    .action = Si la solicitud no formaba parte de un diálogo, puede enviarla de nuevo sin cambios en cualquier momento posterior. Si un re-INVITE o un UPDATE de una llamada establecida recibe un 408 o no recibe ninguna respuesta, termine la llamada con BYE.
    .caller = No se recibió respuesta a tiempo. Inténtelo de nuevo, por favor.
    .search = tiempo agotado, tiempo de espera agotado, tiempo de espera, sin respuesta, no responde, no hay respuesta, no contesta, tiempo excedido, se agotó el tiempo

status-409 = Conflicto
    .summary = No registrado en la IANA: código de la RFC 2543 para un REGISTER que contradice los registros existentes.
    .description = El código 409 no figura en el registro de la IANA. La RFC 2543 7.4.10 lo definió para un REGISTER cuyo parámetro action de Contact contradice los registros ya existentes, porque todos los registros de un usuario debían tener un mismo valor de ese parámetro. La RFC 3261 declaró el parámetro en desuso y suprimió el código. Las tablas de frases de PJSIP, OpenSIPS, sofia-sip y otros programas todavía contienen 409, así que un servidor antiguo o privado puede enviarlo.
    .action = Trate un 409 como un 400. Si la respuesta a un REGISTER con un parámetro action en Contact es 409, quite el parámetro y envíe de nuevo el REGISTER. Si la respuesta a un REGISTER sin ese parámetro es 409, consulte las asociaciones vigentes con un REGISTER sin Contact, y elimine una asociación que esté en conflicto solo si le pertenece a usted.
    .caller = Su teléfono no pudo iniciar sesión porque hay un conflicto con otra sesión ya iniciada.
    .search = registro duplicado, conflicto de registro, ya registrado, usuario ya registrado

status-410 = Ya no existe
    .summary = El usuario o el recurso dejó definitivamente este servidor, y no se conoce ninguna dirección nueva.
    .description = Un servidor envía 410 cuando el usuario o el recurso solicitado ya no está disponible en ese servidor, no se conoce ninguna dirección nueva y el servidor prevé que la situación será permanente. Un servidor que no puede determinar si la situación es permanente debería enviar 404 en su lugar. Una pasarela envía 410 para la causa 22 de Q.850 (número cambiado) cuando la red telefónica no da el número nuevo (RFC 3398). Si llega dentro de un diálogo, este código lo destruye con todos sus usos, porque la dirección rechazada es la que dio en Contact el propio interlocutor (RFC 5057).
    .action = Si la solicitud se envió fuera de un diálogo, deje de usar esta dirección y elimínela de agendas y cachés. Si la solicitud se envió dentro de un diálogo, dé por terminados el diálogo y todos sus usos.
    .caller = Este número o dirección ya no está en uso.
    .search = ya no está en servicio, número fuera de servicio, número dado de baja, número cancelado, cambio de número, número cambiado, cuenta eliminada, ya no disponible

status-411 = Longitud requerida
    .summary = No registrado en la IANA: código de la RFC 2543 para una solicitud sin Content-Length.
    .description = El código 411 no figura en el registro de la IANA. La RFC 2543 7.4.12 lo tomó de HTTP para una solicitud sin Content-Length, el campo de cabecera que contiene la longitud del cuerpo en octetos; la RFC 3261 suprimió el código. La RFC 3261 18.3 exige Content-Length sobre transportes orientados a flujo, como TCP, y un servidor que encuentra un error en Content-Length normalmente envía 400. Las tablas de frases de PJSIP, OpenSIPS, sofia-sip y otros programas todavía contienen 411, así que un servidor antiguo o privado puede enviarlo.
    .action = Trate un 411 como un 400. Envíe de nuevo la solicitud con un campo de cabecera Content-Length correcto. Si la solicitud ya llevaba uno correcto, no la repita sin cambios.
    .caller = Su teléfono omitió un dato que la otra parte necesita.
    .search = se requiere longitud, falta Content-Length, falta la longitud

status-412 = Solicitud condicional fallida
    .summary = La etiqueta de entidad de SIP-If-Match de un PUBLISH no corresponde a ningún estado de evento almacenado.
    .description = Un compositor de estado de eventos, que es el servidor que almacena el estado publicado, responde a un PUBLISH con 412 cuando la etiqueta de entidad de SIP-If-Match no pertenece a ninguna publicación que el compositor tenga almacenada para ese recurso y ese paquete de eventos (RFC 3903 6). El cliente había recibido esta etiqueta de entidad en el SIP-ETag de una respuesta 2xx anterior. La causa habitual es que la publicación caducó antes de que llegara el PUBLISH que debía renovarla, modificarla o eliminarla. Algunas pilas SIP muestran para 412 la frase de HTTP, Precondition Failed, que es incorrecta en SIP.
    .action = Deseche la etiqueta de entidad y no envíe otra vez ese PUBLISH. Si todavía quiere publicar el estado, envíe un PUBLISH nuevo con el estado completo y sin SIP-If-Match, y guarde la etiqueta de entidad que lleva SIP-ETag en la respuesta 2xx a ese PUBLISH.
    .caller = No se pudo actualizar su estado porque el anterior caducó.
    .search = precondición fallida, fallo de PUBLISH, ETag no coincide, petición condicional fallida, publicación caducada

status-413 = Cuerpo de la solicitud demasiado grande
    .summary = El cuerpo del mensaje supera el tamaño que acepta el servidor.
    .description = Un servidor envía 413 cuando el cuerpo del mensaje por sí solo es más grande de lo que el servidor quiere o puede procesar. Si la situación es temporal, la respuesta debería contener Retry-After con el número de segundos tras los cuales el cliente puede intentarlo de nuevo. El servidor puede cerrar la conexión para que el cliente deje de enviar. Ningún campo de cabecera de la respuesta indica el tamaño permitido.
    .action = Envíe de nuevo la solicitud sin cuerpo o con uno más pequeño, si la solicitud sigue cumpliendo así su fin. Si la respuesta contiene Retry-After, también puede repetir la solicitud sin cambios cuando haya pasado ese tiempo.
    .caller = Lo que envió es demasiado grande para la otra parte. Envíe algo más pequeño, por favor.
    .search = entidad demasiado grande, cuerpo demasiado grande, contenido demasiado grande, petición demasiado grande, solicitud demasiado grande, SDP demasiado grande

status-414 = Request-URI demasiado largo
    .summary = El Request-URI supera la longitud que el servidor puede procesar.
    .description = Un proxy o un UAS envía 414 cuando el Request-URI por sí solo es más largo de lo que ese servidor está dispuesto a interpretar. Las causas habituales son los parámetros de URI muy largos o las cabeceras incrustadas en el URI, que un Request-URI no debe contener (RFC 3261 19.1.1); un URI así suele proceder del Contact de una redirección o de Refer-To. La RFC 3261 se contradice en cuanto a la frase de motivo: la sección 21.4.12 y el registro de la IANA dicen Request-URI Too Long, pero la gramática de la sección 25.1 dice Request-URI Too Large, y la RFC 2543 contiene la misma contradicción.
    .action = Acorte el Request-URI: pase a los campos de cabecera de la solicitud las cabeceras incrustadas en él y omita los parámetros innecesarios. No envíe otra vez la solicitud con el mismo Request-URI. Si el Request-URI procede del Contact del interlocutor en un diálogo, no modifique el URI y desista de la solicitud.
    .caller = La dirección que usó es demasiado larga. Compruébela, por favor.
    .search = URI demasiado largo, URI demasiado larga, URI muy larga, dirección demasiado larga, URL demasiado larga

status-415 = Tipo de contenido no admitido
    .summary = El servidor no puede procesar el tipo, la codificación o el idioma del cuerpo de la solicitud.
    .description = Un UAS envía 415 cuando una parte no opcional del cuerpo tiene un tipo, una codificación de contenido o un idioma que el UAS no entiende. Según lo que no se haya entendido, la respuesta debe enumerar los tipos aceptables en Accept, las codificaciones en Accept-Encoding o los idiomas en Accept-Language. Los códecs del SDP no son motivo para un 415, porque un SDP que se ha leído, pero no se puede aceptar, recibe un 488. La RFC 6086 recomienda 415 también para un cuerpo de INFO cuyo tipo admite el agente de usuario (UA), aunque no dentro del paquete Info que nombra la solicitud.
    .action = Envíe de nuevo la solicitud, limitada a los tipos, las codificaciones y los idiomas que enumera la respuesta. No quite la protección S/MIME de un cuerpo sin avisar al usuario, porque el 415 puede proceder de un atacante.
    .caller = La otra parte no puede abrir el tipo de contenido que usted envió.
    .search = tipo de medio no admitido, tipo de medios no compatible, formato no admitido, contenido no admitido, tipo MIME no admitido, Content-Type incorrecto, tipo de medio no soportado, tipo de cuerpo no admitido

status-416 = Esquema de URI no admitido
    .summary = El servidor no conoce el esquema del Request-URI, por ejemplo tel o sips.
    .description = Un proxy o un UAS envía 416 cuando no conoce el esquema del Request-URI; un esquema desconocido en To no es motivo para un 416. Según la RFC 3261 8.1.3.5, el UAC debería intentarlo de nuevo con un URI SIP. La RFC 5630 prohíbe hacerlo de forma automática si el Request-URI era un URI SIPS, porque la protección se perdería sin que el usuario lo supiera. Si llega dentro de un diálogo, este código lo destruye con todos sus usos (RFC 5057).
    .action = Si la solicitud se envió fuera de un diálogo y su Request-URI no era un URI SIP ni un URI SIPS, envíela de nuevo con un URI SIP. Nunca sustituya SIPS por SIP sin el consentimiento del usuario. Si la solicitud se envió dentro de un diálogo, dé por terminados el diálogo y todos sus usos.
    .caller = Este tipo de dirección no se admite aquí. Pruebe con otra, por favor.
    .search = esquema no admitido, esquema de URI, esquema desconocido, URI no admitido, tipo de URI no admitido, esquema de URI no soportado

status-417 = Resource-Priority desconocido
    .summary = Require incluye resource-priority, pero el servidor no entiende ningún valor de Resource-Priority.
    .description = Un proxy o un UAS envía 417 cuando no entiende ninguno de los valores de Resource-Priority y la solicitud incluye la etiqueta de opción resource-priority en Require (RFC 4412 4.6.2). Si falta esta etiqueta de opción, el servidor procesa la solicitud con la prioridad por defecto. La respuesta puede enumerar los valores aceptables en Accept-Resource-Priority. Una tabla de frases de Kamailio asigna por error a 417 la frase Bad Extension, que es la de 420.
    .action = Elija un valor que usted esté autorizado a usar, si es posible de Accept-Resource-Priority, y envíe de nuevo la solicitud. También puede quitar resource-priority de Require: en ese caso, el servidor procesa la solicitud con la prioridad por defecto.
    .caller = La prioridad solicitada para esta llamada no se conoce aquí.
    .search = prioridad desconocida, prioridad de recursos, prioridad de llamada, prioridad no válida

status-420 = Extensión del protocolo no admitida
    .summary = Require o Proxy-Require nombra una etiqueta de opción que el servidor no admite.
    .description = La solicitud exigía una extensión del protocolo que el servidor no admite: un UAS envía 420 por una etiqueta de opción de Require, y un proxy lo envía por una de Proxy-Require. Una etiqueta de opción, como 100rel o timer, es el nombre de una extensión del protocolo. La respuesta debe enumerar en Unsupported las etiquetas de opción que no se entendieron. Ni un CANCEL ni un ACK de una respuesta distinta de 2xx pueden contener Require o Proxy-Require.
    .action = Envíe de nuevo la solicitud sin las etiquetas de opción enumeradas en Unsupported y sin usar esas extensiones del protocolo. Si no puede prescindir de alguna de ellas, desista.
    .caller = La otra parte no admite una función que esta llamada requiere.
    .search = extensión incorrecta, extensión no admitida, mala extensión, extensión no compatible, extensión desconocida, extensión no soportada

status-421 = Extensión del protocolo requerida
    .summary = El servidor necesita una extensión del protocolo que la solicitud no incluye en Supported.
    .description = Un UAS envía 421 cuando necesita una extensión del protocolo para procesar la solicitud, pero la etiqueta de opción de esa extensión falta en Supported. La respuesta debe contener Require con las etiquetas de opción que el servidor necesita. La RFC 3261 desaconseja 421 mientras el servidor pueda prestar algún servicio útil sin la extensión. Un proxy de primer salto que por política exige un acuerdo de seguridad (RFC 3329) también envía 421 si la solicitud no menciona la etiqueta de opción sec-agree; en ese caso, la respuesta debe contener Security-Server con los mecanismos de seguridad que admite el proxy.
    .action = Si su implementación admite todas las etiquetas de opción de Require, enumérelas en Supported y envíe de nuevo la solicitud; de lo contrario, desista. En el caso de sec-agree, elija primero, entre los mecanismos de Security-Server que usted admita, el que tenga el mayor valor de q, e inícielo. Después envíe la solicitud con una copia de la lista de Security-Server en Security-Verify y con sec-agree tanto en Require como en Proxy-Require.
    .caller = A su teléfono le falta una función que la otra parte exige.
    .search = extensión requerida, extensión necesaria, extensión obligatoria, falta una extensión, extensión imprescindible

status-422 = Intervalo de sesión demasiado corto
    .summary = Session-Expires está por debajo del mínimo de un proxy o UAS, que se indica en Min-SE.
    .description = Un proxy o el UAS rechaza un INVITE o un UPDATE con 422 cuando el intervalo de Session-Expires es más corto de lo que permite la política local, porque la sesión tendría que renovarse con demasiada frecuencia (RFC 4028). Solo se puede rechazar por este motivo una solicitud que incluye timer en Supported. La respuesta debe contener Min-SE con el intervalo más corto permitido, en segundos, que nunca es inferior a 90. Cada proxy del trayecto puede tener un mínimo más alto que el anterior, así que son posibles varias rondas.
    .action = Envíe de nuevo la solicitud con Min-SE fijado en el mayor valor recibido hasta ahora y con un Session-Expires no menor que ese valor: para una llamada nueva, cuentan los valores de Min-SE de todas las respuestas 422 con este Call-ID; dentro de un diálogo, solo cuentan los valores recibidos en ese diálogo, ya sea en respuestas 422 o en solicitudes del interlocutor. Una renovación que recibe un 422 no prolonga la sesión, así que envíe la nueva renovación antes de que venza la sesión. Si la nueva solicitud recibe un 422 con el mismo Min-SE, no lo intente otra vez.
    .caller = La llamada no se estableció debido a la configuración de un temporizador. Inténtelo de nuevo, por favor.
    .search = temporizador de sesión, intervalo de sesión muy corto, intervalo de sesión muy pequeño, intervalo de sesión demasiado pequeño, Session-Expires muy corto, renovación de la sesión

status-423 = Intervalo demasiado breve
    .summary = La vigencia solicitada es más corta de lo que permite el servidor; Min-Expires indica el mínimo.
    .description = Un servidor de registro, un notificador o un compositor de estado de eventos responde con 423 a un REGISTER, a un SUBSCRIBE o a un PUBLISH, respectivamente, cuando la vigencia solicitada es más corta de lo que permite ese servidor. La respuesta debe contener Min-Expires con la vigencia más corta permitida, en segundos. Una vigencia de cero nunca recibe un 423, así que siempre se puede eliminar una asociación, una suscripción o una publicación. Un servidor de registro (RFC 3261 10.3) o un notificador (RFC 6665 4.2.1.1) puede enviar 423 solo si la vigencia solicitada es además menor que una hora.
    .action = Aumente todas las vigencias de la solicitud distintas de cero, tanto en Expires como en los parámetros expires de Contact, al menos hasta el valor de Min-Expires, y envíe de nuevo la solicitud.
    .caller = Su teléfono pidió permanecer conectado durante un tiempo demasiado corto y debe pedir uno más largo.
    .search = intervalo muy corto, intervalo muy breve, intervalo demasiado corto, intervalo de registro, tiempo de registro muy corto, vigencia demasiado corta, Expires muy corto

status-424 = Información de ubicación incorrecta
    .summary = La ubicación enviada con la solicitud está mal formada, no es adecuada para su fin o no se puede obtener.
    .description = Un servidor que necesita la ubicación del remitente, por ejemplo para una llamada de emergencia, envía 424 cuando ninguna de las ubicaciones de la solicitud es utilizable (RFC 6442). La respuesta debe contener Geolocation-Error con un código más preciso: 100 para una ubicación que no se puede procesar, de 200 a 202 para un permiso que falta y 300 para un URI de ubicación del que no se pudo obtener ninguna ubicación. Un proxy que sabe que el remitente está en otra ubicación también puede enviar 424, y entonces debería poner la ubicación correcta en el cuerpo de la respuesta. Una solicitud sin Geolocation no debe recibir un 424, y un 424 no debe poner fin a un diálogo.
    .action = Lea Geolocation-Error. Corrija la ubicación, adopte la que contiene el cuerpo o, si el usuario está de acuerdo, dé el permiso que falta; después, envíe una solicitud nueva. No revele de la ubicación más de lo que el usuario permite y, por defecto, desista tras tres rechazos. Si usted opera un proxy que añadió la ubicación, resuelva el problema en ese proxy y no reenvíe el 424. Si usted opera un proxy que solo reenvía un 424, deje sin cambios los datos de ubicación del 424.
    .caller = No se pudo usar su ubicación. Revise los ajustes de ubicación, por favor.
    .search = ubicación incorrecta, ubicación errónea, error de ubicación, ubicación no válida, ubicación de emergencia, geolocalización

status-425 = Mensaje de alerta incorrecto
    .summary = La alerta de emergencia (CAP) de la solicitud está tan mal formada que nadie puede actuar en consecuencia.
    .description = El receptor de una alerta de emergencia, o un proxy del trayecto, envía 425 cuando la solicitud, por lo general un MESSAGE, contiene una alerta tan mal formada que nadie puede decidir cómo responder a ella (RFC 8876). La alerta es un documento en el formato Common Alerting Protocol (CAP). La respuesta debe contener AlertMsg-Error con un código de 100 a 103 que indica qué es incorrecto. Un 425 se permite solo si nada más de la solicitud es utilizable, y nunca para una solicitud sin alerta; un 425 no debe poner fin a un diálogo.
    .action = Corrija la alerta según indica AlertMsg-Error y envíela de nuevo de inmediato. Si no puede corregir la alerta, pida ayuda por otro medio. Conserve cualquier diálogo existente.
    .caller = No se pudo entender su alerta. Envíela de nuevo o llame para pedir ayuda.
    .search = alerta CAP, alerta de emergencia, alerta mal formada, alerta no válida, error de alerta

status-428 = Usar el campo de cabecera Identity
    .summary = La política exige un campo de cabecera Identity firmado, y la solicitud no tiene ninguno utilizable.
    .description = Un servicio de verificación envía 428 cuando su política exige Identity, el campo de cabecera con una firma que avala a quien llama, y la solicitud no tiene ninguno que el servicio pueda usar. O bien la solicitud no tiene ese campo de cabecera, o bien tiene uno o varios, pero todos indican en su parámetro ppt un tipo de PASSporT que el servicio no admite (RFC 8224 6.2.2). En el segundo caso, la frase de motivo puede ser Use Supported PASSporT Format. Los textos antiguos citan la RFC 4474, a la que sustituye la RFC 8224.
    .action = Haga que un servicio de autenticación firme la solicitud con un tipo de PASSporT admitido por el servicio de verificación; después, envíela de nuevo. No repita la solicitud sin una firma así.
    .caller = Antes de aceptar su llamada, la otra parte necesita una prueba de que el número desde el que usted llama es suyo.
    .detail = Usar un formato de PASSporT admitido
    .search = falta la cabecera Identity, falta la firma, llamada sin firmar, llamada no verificada, suplantación de número, autenticación del número de origen

status-429 = Proporcionar la identidad del referente
    .summary = A una solicitud originada por un REFER, o al propio REFER, le falta un token Referred-By firmado y válido.
    .description = En una transferencia, el destino de la referencia (refer target), que recibe la nueva llamada, envía 429 cuando el token Referred-By falta, está caducado o no es válido (RFC 3892). Este token es una parte firmada del cuerpo que avala al referente (referrer), que es quien envió el REFER. El referido (referee), que hace la nueva llamada, comunica el 429 al referente en un NOTIFY con un cuerpo message/sipfrag. El referido también puede rechazar con 429 el propio REFER si el REFER no contiene ningún token.
    .action = Si usted envió el REFER, envíe otro solo si lleva un token Referred-By firmado y válido. Si usted es el referido (referee), comunique el 429 al referente (referrer) en un NOTIFY y no cree ni modifique usted mismo ningún token.
    .caller = La transferencia se rechazó porque no se sabe con seguridad quién la pidió.
    .search = transferencia rechazada, fallo de transferencia, transferencia fallida, falta Referred-By

status-430 = Fallo del flujo
    .summary = Un proxy de borde ya no tiene el flujo solicitado hacia el dispositivo; otro flujo puede funcionar todavía.
    .description = Un proxy de borde debería enviar 430 al proxy autoritativo, que es el que consultó el registro del dispositivo, cuando ya no existe el flujo que indica el token de flujo de Route (RFC 5626 5.3.1). Un flujo es una asociación de la capa de transporte, como una conexión TCP, entre el dispositivo y el proxy de borde. El dispositivo puede haber registrado otros flujos con la misma dirección de registro (address-of-record) y el mismo instance-id, y esos flujos pueden seguir funcionando. Un agente de usuario (UA) no debería recibir nunca un 430.
    .action = Si usted opera el proxy autoritativo, reenvíe la solicitud por otro flujo con la misma dirección de registro (address-of-record) y el mismo instance-id, pero con otro reg-id. Si usted opera un terminal, trate un 430 como un 400.
    .caller = No se pudo contactar con el otro teléfono. Inténtelo de nuevo, por favor.
    .search = flujo fallido, falló el flujo, flujo perdido, flujo caído, conexión perdida, se perdió la conexión

status-433 = Anonimato no permitido
    .summary = La solicitud se rechaza porque quien llama ha ocultado su identidad.
    .description = Un servidor, que suele actuar en nombre del destinatario, envía 433 cuando rechaza una solicitud porque quien llama ha ocultado su identidad a propósito (RFC 5079). El servidor lo reconoce por un URI de From en el dominio anonymous.invalid o marcado de otro modo como anónimo, por el nombre visible Anonymous en From o por Privacy con el valor id o user. La mera ausencia de P-Asserted-Identity no basta. Dentro de un diálogo, un 433 no debería poner fin ni al diálogo ni al uso del diálogo al que pertenece la solicitud.
    .action = No envíe de nuevo la solicitud sin anonimato, salvo que el usuario lo acepte ahora o lo haya permitido de antemano. Si usted opera un servicio de anonimización, tampoco suprima el anonimato, salvo que el usuario lo haya configurado así.
    .caller = Esta persona no acepta llamadas de números ocultos.
    .search = número oculto, llamada anónima, rechazo de llamadas anónimas, número privado, llamada oculta, identidad oculta, bloqueo de llamadas anónimas, llamada sin identificar, rechazo de número oculto

status-436 = Datos de identidad incorrectos
    .summary = El servicio de verificación no pudo obtener ninguna de las credenciales de los campos de cabecera Identity de la solicitud.
    .description = Un servicio de verificación envía 436 cuando no puede obtener ninguna de las credenciales a las que remiten los campos de cabecera Identity de la solicitud (RFC 8224 6.2.2). Una credencial así, normalmente un certificado, es necesaria para comprobar la firma, y el servicio la obtiene por lo general del URI del parámetro info. El remitente puede corregir el fallo con un URI en info al que el servicio pueda acceder. Muchas pilas SIP muestran todavía la frase de la RFC 4474, Bad Identity-Info, con guion.
    .action = Haga que el servicio de autenticación firme de nuevo la solicitud con un URI en el parámetro info al que pueda acceder el servicio de verificación; después, envíela. No repita la solicitud sin cambios.
    .caller = No se pudo obtener la prueba de que el número desde el que usted llama es suyo, por lo que se rechazó su llamada.
    .search = certificado no encontrado, no se pudo descargar el certificado, error de certificado, información de identidad incorrecta

status-437 = Credencial no admitida
    .summary = El servicio de verificación tiene la credencial de firma, pero no confía en ella o no la admite.
    .description = Un servicio de verificación envía 437 cuando tiene la credencial a la que remite el parámetro info de un campo de cabecera Identity, pero no admite esa credencial. Las razones típicas son que el servicio no confía en la autoridad de certificación o que no admite el algoritmo con el que se firmó la credencial (RFC 8224 6.2.2). La RFC 4474 llamaba a este código Unsupported Certificate, y muchas pilas SIP siguen enviando esa frase aunque la RFC 8224 13.2 la sustituyó.
    .action = Haga que se firme la solicitud con una credencial en la que el servicio de verificación confíe y que además admita. No envíe de nuevo la solicitud con la misma credencial.
    .caller = Su llamada se rechazó porque aquí no se acepta este tipo de prueba de que el número desde el que usted llama es suyo.
    .search = certificado no soportado, certificado no admitido, certificado no confiable, certificado no compatible, autoridad de certificación desconocida

status-438 = Campo de cabecera Identity no válido
    .summary = Ningún campo de cabecera Identity de la solicitud contiene un PASSporT válido de un tipo admitido.
    .description = Un servicio de verificación cuya política es rechazar las firmas defectuosas envía 438 cuando ningún campo de cabecera Identity de la solicitud contiene un PASSporT válido y admitido (RFC 8224 6.2.2). Una firma puede dejar de ser válida sin que haya fraude: basta con que un proxy del trayecto cambie Date, porque con la forma compacta el servicio de verificación tiene que reconstruir el contenido firmado a partir de los campos de cabecera. La forma completa de PASSporT lleva consigo ese contenido, por lo que evita algunos de estos fallos.
    .action = Si usted firmó la solicitud con un PASSporT en forma compacta, fírmela de nuevo con un PASSporT en forma completa y reintente una sola vez. En los demás casos, no repita la solicitud sin cambios: compruebe que el PASSporT es de un tipo admitido y lleva todas las cabeceras y declaraciones (claims) que ese tipo exige, y que ningún sistema del trayecto modifica los campos de cabecera firmados.
    .caller = Su llamada se rechazó porque no es válida la prueba de que el número desde el que usted llama es suyo.
    .detail = PASSporT no válido
    .search = firma no válida, firma inválida, identidad no válida, fallo de verificación de la firma, Identity inválido

status-439 = El primer salto no admite outbound
    .summary = El servidor de registro admite outbound, pero el primer proxy del trayecto no lo admite.
    .description = Un servidor de registro que admite outbound y que no es él mismo el primer salto responde con 439 a un REGISTER si el primer proxy no admite outbound. El servidor de registro lo deduce de Path: este campo de cabecera falta, o su primer URI carece del parámetro ob. El servidor de registro solo envía 439 si la solicitud lleva reg-id en Contact y la etiqueta de opción outbound en Supported (RFC 5626 6). La pila SIP sofia-sip muestra la frase Stale Date para 439; esa frase procede de uno de los primeros borradores sobre identidad y nunca se registró para este número.
    .action = Si su política lo permite, registre de nuevo el teléfono sin outbound, es decir, sin reg-id en Contact; o bien regístrelo a través de otro proxy de salida.
    .caller = Su teléfono no pudo iniciar sesión, porque a la red le falta una función que el teléfono pidió.
    .search = outbound no soportado, proxy sin outbound, no se admite outbound

status-440 = Max-Breadth superado
    .summary = Un proxy necesitaba más ramas en paralelo de las que Max-Breadth deja para esta solicitud.
    .description = El campo de cabecera Max-Breadth limita cuántas ramas de una solicitud pueden estar activas al mismo tiempo, y cada proxy que bifurca reparte el valor entre las solicitudes que reenvía. Un proxy envía 440 cuando el valor restante es demasiado pequeño para los destinos a los que quiere enviar la solicitud en paralelo y, además, el proxy no puede o no quiere probar un destino tras otro ni redirigir a quien llama (RFC 5393 5.3.3). El límite existe porque los bucles con bifurcación pueden multiplicar una sola solicitud hasta convertirla en muchísimas. Quien llama puede deducir que la solicitud no llegó a todos los destinos.
    .action = No repita la solicitud sin cambios; llame a una dirección más concreta si conoce alguna. Si usted opera los proxies, cambie el encaminamiento para que se llame a menos destinos en paralelo.
    .caller = La llamada tendría que sonar en demasiados lugares a la vez.
    .search = demasiadas ramas, demasiadas bifurcaciones, límite de bifurcaciones

status-469 = Paquete Info incorrecto
    .summary = La solicitud INFO usa un paquete Info que el receptor no anunció en Recv-Info.
    .description = Un agente de usuario (UA) debe responder con 469 a una solicitud INFO cuando Info-Package nombra un paquete que ese agente de usuario no ha declarado estar dispuesto a recibir (RFC 6086 4.2.2). La respuesta debe contener Recv-Info con los paquetes que el agente de usuario está dispuesto a recibir en ese momento; la respuesta no modifica ese conjunto. Solo falla la transacción INFO, de modo que ninguno de los dos lados debe terminar la llamada a causa de un 469. Una solicitud INFO sin Info-Package pertenece al uso antiguo de INFO, al que no se aplica el 469.
    .action = No termine la llamada. No vuelva a enviar este paquete en este diálogo, salvo que el otro lado lo anuncie en un Recv-Info posterior; si otro de los paquetes enumerados sirve para el mismo fin, use ese.
    .caller = Su teléfono envió información adicional que el otro teléfono no puede recibir. La llamada continúa.
    .search = paquete INFO no admitido, paquete INFO no soportado, paquete INFO desconocido, DTMF por INFO

status-470 = Consentimiento necesario
    .summary = Un servidor de reenvío no tiene permiso para al menos uno de los destinatarios de la lista de URI de la solicitud.
    .description = Un servidor de reenvío para listas de URI, como uno de mensajería de grupo o de conferencias, envía 470 cuando una solicitud contiene una lista con al menos un URI para el que ese servidor no tiene permiso (RFC 5360 5.9). En ese caso, el servidor de reenvío no debe contactar con nadie de la lista, ni siquiera con los destinatarios que ya aceptaron. Permission-Missing debería nombrar los URI sin permiso. Si falta este campo de cabecera, el remitente tiene que averiguar cuáles son por otros medios, por ejemplo XCAP.
    .action = Añada los URI de Permission-Missing a la lista que mantiene el servidor de reenvío, por ejemplo mediante XCAP, para que ese servidor pida el consentimiento a los destinatarios correspondientes. Envíe de nuevo la solicitud cuando esos destinatarios hayan aceptado, o de inmediato con una lista que los omita.
    .caller = En su lista hay alguien que todavía no dio permiso para que se le contacte.
    .search = se requiere consentimiento, falta consentimiento, falta permiso, permiso del destinatario

status-473 = Destino filtrado
    .summary = No registrado en la IANA: OpenSIPS encontró la dirección del siguiente salto en una de sus listas negras.
    .description = Este código no figura en el registro de la IANA. OpenSIPS usa el número para su error interno E_IP_BLOCKED: la dirección a la que OpenSIPS va a enviar está en una lista negra, ya sea porque la puso allí un administrador o porque OpenSIPS la añadió tras un fallo. OpenSIPS puede poner el número en su respuesta al UAC. Es el propio proxy el que bloquea la solicitud antes de enviarla, de modo que la respuesta no dice nada del destinatario.
    .action = Trate un 473 como un 400, o use otra ruta si la hay. Si usted opera OpenSIPS, revise sus listas negras y haga que el script de encaminamiento responda con un código registrado.
    .caller = Su servicio telefónico no establece llamadas con este destino.
    .search = destino en lista negra, destino bloqueado, lista negra

status-474 = Protocolo incorrecto
    .summary = No registrado en la IANA: número de error de OpenSIPS para un protocolo de transporte que el servidor no puede usar.
    .description = Este código no figura en el registro de la IANA. OpenSIPS define el número como E_BAD_PROTO, para un siguiente salto cuyo protocolo de transporte es desconocido o está desactivado, por ejemplo TLS cuando no hay configurado ningún puerto de escucha TLS. Al menos algunas versiones de OpenSIPS no tienen un texto de respuesta para este error y envían 500 en su lugar. Por eso, el 474 aparece en scripts y registros de actividad (logs), más que en la red como código de estado.
    .action = Trate un 474 como un 400 y use otro transporte para este destino si lo hay. Si usted opera OpenSIPS, active el transporte que falta.
    .caller = Su servicio telefónico no puede llegar a este destino de la forma solicitada.
    .search = protocolo erróneo, protocolo no válido, transporte no soportado, transporte no admitido

status-475 = URI incorrecto
    .summary = No registrado en la IANA: OpenSIPS no pudo analizar un URI que necesitaba para el encaminamiento.
    .description = Este código no figura en el registro de la IANA. OpenSIPS usa el número para su error interno E_BAD_URI: el Request-URI, u otro URI que OpenSIPS necesita para el encaminamiento, no sigue la gramática de los URI. OpenSIPS puede poner el número en su respuesta al UAC. Es posible que el URI ya fuera incorrecto cuando lo envió el UAC, o que lo dañara una regla del script de encaminamiento del proxy.
    .action = Trate un 475 como un 400: corrija el URI antes de enviar de nuevo la solicitud. Si usted opera OpenSIPS, revise las reglas del script de encaminamiento que reescriben los URI.
    .caller = La dirección no está bien escrita. Compruébela, por favor.
    .search = URI inválido, URI inválida, URI no válido, URI mal formado, URI incorrecta, URI errónea

status-476 = Destino imposible de resolver
    .summary = No registrado en la IANA: OpenSIPS no pudo resolver la dirección del siguiente salto, normalmente en DNS.
    .description = Este código no figura en el registro de la IANA. OpenSIPS usa el número para su error interno E_BAD_ADDRESS: OpenSIPS no encontró ninguna dirección para el nombre de host del siguiente salto. OpenSIPS puede poner el número en su respuesta al UAC. La solicitud nunca salió del proxy, de modo que la respuesta no dice nada del destinatario.
    .action = Trate un 476 como un 400. Compruebe el nombre de host del Request-URI o de Route, y los registros DNS de ese nombre, antes de volver a intentarlo.
    .caller = Su servicio telefónico no pudo averiguar adónde enviar su llamada.
    .search = fallo de DNS, error de DNS, no resuelve, destino no resuelto, host no encontrado, no se puede resolver

status-477 = Error de envío
    .summary = No registrado en la IANA: Kamailio u OpenSIPS no pudo enviar la solicitud al siguiente salto.
    .description = Este código no figura en el registro de la IANA. Kamailio y OpenSIPS usan el número para su error interno E_SEND: el servidor no pudo enviar la solicitud, por ejemplo porque el siguiente salto rechazó la conexión TCP o TLS. Ambos programas ponen el número en sus respuestas a los UAC, cada uno con una frase de motivo propia. Un proxy que aplica la RFC 3261 16.9 trata ese fallo como si el siguiente salto hubiera respondido con 503.
    .action = Trate un 477 como un 400 y use otro servidor u otra ruta si los hay. Si usted opera el servidor, revise el transporte y la conexión con el siguiente salto.
    .caller = Su servicio telefónico no pudo dar curso a su llamada. Inténtelo de nuevo, por favor.
    .search = fallo de envío, error al enviar, no se pudo enviar, error de socket, error de transporte, fallo de conexión TCP

status-478 = Destino imposible de resolver
    .summary = No registrado en la IANA: Kamailio no pudo resolver la dirección del siguiente salto, normalmente en DNS.
    .description = Este código no figura en el registro de la IANA. Kamailio usa el número para su error interno E_BAD_ADDRESS: el nombre de host del siguiente salto no tiene ninguna entrada DNS utilizable. Kamailio puede poner el número en su respuesta al UAC; las tablas de códigos de JsSIP y SIP.js lo copiaron. La solicitud nunca salió del proxy, de modo que la respuesta no dice nada del destinatario.
    .action = Trate un 478 como un 400. Compruebe el nombre de host del Request-URI o de Route, y los registros DNS de ese nombre, antes de volver a intentarlo.
    .caller = Su servicio telefónico no pudo averiguar adónde enviar su llamada.
    .search = fallo de DNS, error de DNS, no resuelve, destino no resuelto, host no encontrado, no se puede resolver

status-479 = URI incorrecto
    .summary = No registrado en la IANA: Kamailio no pudo analizar un URI que necesitaba para el encaminamiento.
    .description = Este código no figura en el registro de la IANA. Kamailio usa el número para su error interno E_BAD_URI: el Request-URI, u otro URI que Kamailio necesita para el encaminamiento, no sigue la gramática de los URI. Kamailio puede poner el número en su respuesta al UAC. Es posible que el URI ya fuera incorrecto cuando lo envió el UAC, o que lo dañara una regla del script de encaminamiento del proxy.
    .action = Trate un 479 como un 400: corrija el URI antes de enviar de nuevo la solicitud. Si usted opera Kamailio, revise las reglas del script de encaminamiento que reescriben los URI.
    .caller = La dirección no está bien escrita. Compruébela, por favor.
    .search = URI inválido, URI inválida, URI no válido, URI mal formado, URI incorrecta, URI errónea

status-480 = Temporalmente no disponible
    .summary = Se conoce al destinatario, pero ahora no está disponible, por ejemplo porque no está registrado o tiene activado el modo no molestar.
    .description = El dispositivo del destinatario envía 480 cuando su usuario no está disponible, por ejemplo porque está activado el modo no molestar. Un proxy o un servidor de redirección envía 480 cuando conoce al usuario, pero no dispone de ninguna ubicación vigente para él, por ejemplo porque el usuario no tiene ningún dispositivo registrado. La frase de motivo debería indicar la causa, y Retry-After puede señalar un momento mejor para llamar. Según la RFC 5630, un dispositivo o un proxy también responde con 480 a una solicitud SIPS si rechaza SIPS, y a una solicitud SIP si exige SIPS; Warning debería contener entonces 380 (SIPS Not Allowed) o 381 (SIPS Required), respectivamente.
    .action = Vuelva a intentarlo más tarde y, si la respuesta lleva Retry-After, no antes de que pase el tiempo indicado en ese campo de cabecera. Si Warning contiene 380 o 381, esperar no sirve de nada: con 380, no cambie SIPS por SIP salvo que el usuario esté de acuerdo; con 381, envíe una nueva solicitud a un URI SIPS del destinatario, si conoce alguno. Dentro de un diálogo, solo ha terminado el uso al que pertenecía la solicitud (RFC 5057).
    .caller = En este momento no se puede localizar a la persona a la que llama. Inténtelo más tarde, por favor.
    .detail =
        { $cause ->
            [do-not-disturb] Temporalmente no disponible: modo no molestar activado
            [not-registered] Temporalmente no disponible: el destinatario no está registrado
           *[other] Temporalmente no disponible
        }
    .search = no disponible, no molestar, apagado o fuera de cobertura, fuera del área de servicio, no registrado, extensión no registrada, fuera de línea, teléfono apagado, ilocalizable, ausente, no contesta

status-481 = La llamada/transacción no existe
    .summary = La solicitud no corresponde a ningún diálogo ni transacción que el UAS conozca.
    .description = Un UAS responde con 481 a una solicitud dentro de un diálogo cuando la etiqueta To, la etiqueta From y el Call-ID no corresponden a ningún diálogo que el UAS conozca, por ejemplo porque el UAS se reinició o ya había terminado la llamada. Un UAS también responde con 481 a un NOTIFY que no corresponde a ninguna suscripción, aunque el diálogo exista, y a un CANCEL que no corresponde a ninguna transacción; el 481 a un CANCEL no afecta al INVITE ni a su diálogo. Tras un 481 a cualquier solicitud dentro de un diálogo, salvo a un CANCEL, la RFC 3261 12.2.1.2 dice que el cliente debería terminar el diálogo entero, mientras que la RFC 5057 recomienda poner fin solo al uso del diálogo al que pertenece esa solicitud y conservar el diálogo mientras tenga otro uso. La propia RFC 3261 mantiene en 9.2 y 25.1 la frase más antigua Call Leg/Transaction Does Not Exist.
    .action = Si la solicitud se envió dentro de un diálogo, dé por terminada la llamada o la suscripción a la que pertenecía. En el caso de una llamada, detenga sus medios y envíe BYE, salvo que el 481 responda a un BYE; un destinatario que todavía no ha aceptado la llamada no debe enviar BYE y, en su lugar, rechaza el INVITE. Un 481 a un CANCEL no pone fin a nada: espere la respuesta final al INVITE, pero no más de 64*T1 después del CANCEL.
    .caller = Esta llamada ya no existe. Puede que ya haya terminado.
    .search = la llamada no existe, llamada inexistente, diálogo no encontrado, el diálogo no existe, la transacción no existe, transacción no encontrada, la suscripción no existe

status-482 = Bucle detectado
    .summary = La solicitud volvió a un proxy en un bucle, o llegó dos veces al UAS por trayectos distintos.
    .description = Un proxy envía 482 cuando le vuelve una solicitud que ya había reenviado y no ha cambiado nada de lo que determina el encaminamiento; así lo muestra el valor branch de la entrada Via de ese proxy. Un proxy que bifurca una solicitud debe descartar antes un bucle así (RFC 5393), pero una solicitud que vuelve con otro Request-URI es una espiral legítima y se reenvía. Un UAS envía 482 cuando la misma solicitud le llega otra vez por otro trayecto, por lo general porque un proxy la bifurcó. El UAS reconoce esa solicitud fusionada (merged) porque no lleva etiqueta To y porque su etiqueta From, su Call-ID y su CSeq coinciden con los de una transacción en curso a la que no pertenece (RFC 3261 8.2.2.2).
    .action = Si otra rama de la solicitud obtuvo una respuesta distinta, use esa respuesta. De lo contrario, no repita la solicitud: antes hay que corregir las reglas de encaminamiento o de desvío. Dentro de un diálogo, dé por terminados el diálogo y todos sus usos (RFC 5057).
    .caller = Su llamada dio vueltas en círculo y no se pudo completar.
    .search = bucle, bucle de llamadas, bucle de enrutamiento, bucle de encaminamiento, bucle de desvíos, se detectó un bucle, lazo

status-483 = Demasiados saltos
    .summary = Un proxy tenía que reenviar la solicitud, pero Max-Forwards ya había llegado a cero.
    .description = Cada proxy resta uno a Max-Forwards, cuyo valor inicial suele ser 70. Un proxy que recibe una solicitud con el valor 0 no debe reenviarla y responde con 483. Si la solicitud es OPTIONS, el proxy puede responder él mismo a esa solicitud en lugar de enviar 483, de modo que una serie de solicitudes OPTIONS con valores crecientes de Max-Forwards permite averiguar, salto a salto, el trayecto. La causa habitual de un 483 es un bucle de encaminamiento que ningún proxy reconoció como tal.
    .action = Reintente con un Max-Forwards mayor solo si el valor enviado era inusualmente pequeño; de lo contrario, no repita la solicitud y, dentro de un diálogo, dé por terminado el diálogo (RFC 5057). Si usted opera los proxies, capture la solicitud en el punto donde se generó el 483 y busque un bucle en las entradas Via de esa solicitud.
    .caller = Su llamada pasó por demasiados sistemas y se detuvo.
    .search = límite de saltos, saltos excedidos, máximo de saltos, demasiados reenvíos

status-484 = Dirección incompleta
    .summary = La dirección del Request-URI está incompleta; por lo general es un número de teléfono al que le faltan dígitos.
    .description = Un servidor, normalmente un proxy o una pasarela, envía 484 cuando el Request-URI está incompleto, por lo general porque es un número de teléfono que necesita más dígitos. La frase de motivo debería dar detalles, como cuántos dígitos faltan. El código hace posible la marcación con superposición (overlap): el dispositivo de quien llama envía cada vez un nuevo INVITE con un número más largo, hasta que la respuesta deja de ser 484. Las pasarelas hacia la red telefónica convierten la causa 28 de Q.850 en un 484 y un 484 en la causa 28 (RFC 3398).
    .action = Pida más dígitos al usuario y envíe un nuevo INVITE con el número más largo. Si no llegan más dígitos, dé la llamada por fallida. Dentro de un diálogo, dé por terminados el diálogo y todos sus usos (RFC 5057).
    .caller = El número no está completo todavía. Añada los dígitos que faltan, por favor.
    .detail =
        { $digits ->
            [one] Dirección incompleta: falta al menos { $digits } dígito
           *[other] Dirección incompleta: faltan al menos { $digits } dígitos
        }
    .search = número incompleto, faltan dígitos, faltan números, marcación incompleta, número demasiado corto, formato de número incorrecto, número mal marcado

status-485 = Dirección ambigua
    .summary = El Request-URI corresponde a varios usuarios distintos, y la elección debe hacerla una persona.
    .description = Un servidor envía 485 cuando el Request-URI, por ejemplo un apellido sin más, corresponde a varios usuarios y el servidor no puede saber a cuál de ellos se refiere la solicitud. Contact puede enumerar las direcciones entre las que elegir. Estas direcciones pertenecen a personas distintas, por lo que la elección corresponde a una persona y no debe ser automática. Como esa lista revela las direcciones de otros usuarios, debe ser posible configurar el servidor para que omita la lista o envíe 404 en su lugar.
    .action = Muestre al usuario las direcciones de Contact y llame a la que el usuario elija; no elija ni pruebe nunca ninguna de forma automática. Si falta Contact, pida al usuario una dirección más exacta. Dentro de un diálogo, dé por terminados el diálogo y todos sus usos (RFC 5057).
    .caller = Esta dirección corresponde a más de una persona. Elija con quién quiere hablar, por favor.
    .search = ambiguo, ambigua, número ambiguo, dirección no única, varios usuarios, varias coincidencias

status-486 = Ocupado aquí
    .summary = Se contactó con el dispositivo del destinatario, pero el usuario no puede o no quiere atender ahora otra llamada en él.
    .description = El dispositivo del destinatario envía 486 cuando su usuario no puede o no quiere atender otra llamada en él, por lo general porque el usuario ya está en una llamada. La respuesta solo vale para este dispositivo: otro dispositivo o el buzón de voz todavía pueden aceptar la llamada, de modo que un proxy que bifurca continúa con sus demás ramas. Retry-After puede señalar un momento mejor para llamar. En respuesta a una solicitud dentro de un diálogo, un 486 no tiene sentido, por lo que el cliente debería tratar la respuesta como un código 4xx desconocido (RFC 5057).
    .action = Indique al usuario que el destinatario está ocupado, por ejemplo con el tono de ocupado, y vuelva a intentarlo solo más tarde; si la respuesta lleva Retry-After, espere al menos el tiempo indicado en ese campo de cabecera. Si usted opera un proxy que bifurca, continúe con los demás destinos.
    .caller = La persona a la que llama está en otra llamada. Inténtelo más tarde, por favor.
    .search = ocupado, comunica, comunicando, línea ocupada, usuario ocupado, tono de ocupado, en otra llamada, está comunicando, da ocupado, número ocupado

status-487 = Solicitud terminada
    .summary = Una solicitud pendiente, por lo general un INVITE, terminó por CANCEL, por BYE o por su vencimiento antes de que se contestara.
    .description = Un UAS responde con 487 a un INVITE que termina antes de que se conteste: porque llega un CANCEL (por lo general porque quien llama colgó), porque un BYE pone fin a su diálogo o porque se agotó el tiempo que indica el campo de cabecera Expires del INVITE. El propio CANCEL nunca recibe 487: recibe 200, o 481 si no corresponde a ninguna transacción. Un proxy que bifurca también recibe 487 en las ramas que cancela después de que otra rama haya contestado, de modo que un 487 es un resultado normal y no una señal de fallo. Un CANCEL que llega después de la respuesta final al INVITE no tiene ningún efecto.
    .action = Confirme con ACK un 487 a un INVITE y cierre el intento de llamada sin notificar un error. Si el 487 responde a un re-INVITE que usted canceló, la llamada establecida continúa sin cambios.
    .caller = La llamada terminó antes de que se contestara.
    .search = llamada cancelada, cancelada, cancelado, colgó antes de contestar, colgó, llamada perdida, llamada abandonada, contestada en otro dispositivo, cortó la llamada

status-488 = No aceptable aquí
    .summary = El destino no puede aceptar la sesión que se ofreció; tal vez otro destino pueda aceptarla.
    .description = Un UAS responde con 488 a un INVITE, un re-INVITE o un UPDATE cuya oferta no acepta, por ejemplo porque no le sirven los códecs, el transporte, la familia de direcciones o el ancho de banda. Warning debería indicar el motivo, y el cuerpo del mensaje puede describir los medios que admite el UAS. La respuesta solo se refiere al destino del Request-URI, de modo que otro dispositivo puede aceptar la misma oferta. Un re-INVITE o un UPDATE que recibe 488 deja la sesión existente como estaba.
    .action = Envíe una oferta nueva que tenga en cuenta Warning y el cuerpo del mensaje, o llame a otro destino. No envíe de nuevo la misma oferta a este destino. Tras un 488 a un re-INVITE o un UPDATE, continúe la sesión sin cambios.
    .caller = El teléfono al que llama no admite este tipo de llamada.
    .search = códec incompatible, códecs incompatibles, códec no soportado, códec no admitido, sin códec común, fallo de códec, error de códec, problema de códecs, SDP incompatible, medios no compatibles, fallo de negociación de medios

status-489 = Evento incorrecto
    .summary = El servidor no admite el paquete de eventos que nombra el campo de cabecera Event de la solicitud.
    .description = Un notificador responde con 489 a un SUBSCRIBE, y un compositor de estado de eventos responde con 489 a un PUBLISH, cuando no se admite el paquete que nombra Event o cuando falta Event (un notificador que admite PINT puede aceptar un SUBSCRIBE sin Event). Un suscriptor responde con 489 a un NOTIFY de un paquete que no admite (RFC 6665, RFC 3903). Allow-Events enumera los paquetes que admite el notificador o el compositor; este campo de cabecera es obligatorio en un 489 a PUBLISH y opcional en los demás casos. Un 489 a un SUBSCRIBE o NOTIFY dentro de un diálogo pone fin a la suscripción a la que pertenece la solicitud, pero a ningún otro uso del diálogo.
    .action = No repita la solicitud sin cambios. Si la solicitud pertenecía a una suscripción, dé por terminada esa suscripción. Si su SUBSCRIBE o PUBLISH recibió un 489 con Allow-Events, elija un paquete de esa lista; la lista no muestra paquetes plantilla (template-packages) como presence.winfo.
    .caller = La otra parte no puede enviar los avisos que pidió su teléfono.
    .search = evento no soportado, evento no admitido, evento desconocido, paquete de eventos no admitido, fallo de suscripción

status-490 = Solicitud actualizada
    .summary = No registrado en la IANA: aparece en las tablas de PJSIP, sofia-sip y otros programas, pero no lo define ninguna RFC.
    .description = El código 490 no figura en el registro de la IANA, y ninguna RFC define quién lo enviaría ni cuándo. PJSIP y sofia-sip incluyen el número y la frase en sus tablas, lo que no demuestra que alguien los use en la red. Un UAC que no reconoce el 490 debe procesarlo como 400 (RFC 3261 8.1.3.2). Ninguna RFC relaciona la frase con el método UPDATE.
    .action = Trate esta respuesta como un 400 y no saque ninguna conclusión de la frase. No envíe nunca este código.
    .caller = La otra parte rechazó la solicitud por un motivo que su teléfono no entiende.
    .search = petición actualizada, requerimiento actualizado, solicitud modificada

status-491 = Solicitud pendiente
    .summary = Ambos lados intentaron modificar la sesión al mismo tiempo (colisión o glare).
    .description = Un UAS responde con 491 a un INVITE si en el mismo diálogo todavía está en curso un INVITE que envió él mismo, y responde con 491 a un UPDATE con oferta si todavía no se ha contestado una oferta propia (RFC 3261 14.2, RFC 3311 5.2). Un cliente que recibe 491 espera un tiempo aleatorio de 2.1 a 4 s si generó el Call-ID del diálogo y, en caso contrario, un tiempo aleatorio de 0 a 2 s, en pasos de 10 ms, para que los nuevos intentos de los dos lados no vuelvan a chocar. La sesión y el diálogo quedan como estaban.
    .action = Espere un tiempo aleatorio de 2.1 a 4 s si el Call-ID lo generó este mismo agente de usuario (UA) y, en caso contrario, un tiempo aleatorio de 0 a 2 s. Después, repita una vez el re-INVITE o el UPDATE, si el cambio todavía hace falta y la llamada aún existe.
    .caller = Ambos teléfonos intentaron cambiar la llamada en el mismo momento. Espere un poco, por favor.
    .search = colisión, petición pendiente, oferta pendiente, colisión de re-INVITE, re-INVITE simultáneos, requerimiento pendiente

status-493 = Indescifrable
    .summary = La solicitud lleva un cuerpo cifrado (S/MIME) que el receptor no puede o no quiere descifrar.
    .description = Un UAS envía 493 cuando la solicitud contiene un cuerpo MIME cifrado y el UAS no tiene la clave para descifrarlo o no quiere usarla (RFC 3261 21.4.28, 23.2). La respuesta debería contener un certificado del UAS con su clave pública, para que el cliente pueda cifrar el cuerpo con esa clave. Si la respuesta no contiene ningún certificado, el UAS no puede o no quiere usar cuerpos cifrados en absoluto, aunque tal vez admita firmas. El fallo está en el cifrado del cuerpo de extremo a extremo, no en TLS entre saltos ni en SRTP.
    .action = Verifique el certificado de la respuesta y pregunte al usuario antes de usar un certificado que no se pueda verificar. Después, cifre el cuerpo con la clave pública del certificado y envíe una solicitud nueva. Si no hay ningún certificado, no vuelva a enviar cuerpos cifrados a ese agente de usuario (UA), y envíe el cuerpo sin cifrar solo si el usuario está de acuerdo.
    .caller = La otra parte no pudo descifrar lo que usted envió.
    .search = no se puede descifrar, error de descifrado, descifrado fallido, cuerpo cifrado

status-494 = Acuerdo de seguridad requerido
    .summary = El siguiente salto exige que se negocie un mecanismo de seguridad (sec-agree) antes de atender al cliente.
    .description = Un servidor que es el siguiente salto del cliente responde con 494 a una solicitud sin proteger que lleva sec-agree en Require o Proxy-Require o, si la política del servidor exige el acuerdo, en Supported (RFC 3329). El servidor también envía 494 cuando la lista de Security-Verify no coincide con la suya, porque es posible que alguien haya alterado la lista en el trayecto. La respuesta debe llevar Security-Server, que enumera los mecanismos del servidor, y todo lo que el cliente necesite para iniciar uno de ellos, por ejemplo Proxy-Authenticate con un desafío para el mecanismo digest; si el motivo fue la política del servidor, la respuesta debe llevar también Require con sec-agree. El registro en IMS usa este mecanismo, aunque allí el desafío suele ser un 401.
    .action = De los mecanismos de Security-Server que usted admita, inicie el que tenga el mayor valor de q. Repita entonces la solicitud bajo la protección de ese mecanismo, con Security-Verify, que copia la lista de Security-Server, y con sec-agree tanto en Require como en Proxy-Require. Si esa solicitud también recibe 494, deténgase y busque el punto donde se alteró la lista.
    .caller = Su teléfono debe establecer primero una conexión segura con su servicio.
    .search = acuerdo de seguridad, se requiere acuerdo de seguridad, seguridad requerida, negociación de seguridad

## 5xx Server Failure

status-500 = Error interno del servidor
    .summary = El servidor se encontró con una situación inesperada y no puede procesar la solicitud.
    .description = Cualquier servidor puede enviar 500 cuando una situación inesperada le impide procesar la solicitud; si la situación es temporal, el servidor puede indicar en Retry-After cuándo puede volver a intentarlo el cliente. Dentro de un diálogo, un UAS debe responder con 500 a una solicitud cuyo número de CSeq es menor que el de una solicitud anterior (RFC 3261 12.2.2). Un UAS también debe responder con 500, con un Retry-After aleatorio de 0 a 10 s, a un segundo INVITE que recibe antes de haber enviado la respuesta final al primero en ese diálogo, y hacer lo mismo con un segundo UPDATE, o con un UPDATE con oferta que llega cuando todavía no se ha contestado una oferta anterior del mismo lado (RFC 3261 14.2, RFC 3311 5.2). Un proxy que no recibió más que un 503 debería enviar hacia el origen un 500 en lugar del 503.
    .action = Espere el tiempo que indica Retry-After o, si falta este campo de cabecera, varios segundos; después, vuelva a intentarlo una vez con una solicitud nueva o desista. Un diálogo existente continúa.
    .caller = Algo falló en el servicio telefónico. Inténtelo de nuevo en un momento, por favor.
    .search = error interno, error del servidor, error de servidor, fallo del servidor, fallo interno del servidor, error de la centralita

status-501 = No implementado
    .summary = El servidor no reconoce el método de la solicitud y no lo admite para ningún usuario.
    .description = Un UAS envía 501 cuando no reconoce en absoluto el método de la solicitud. Si el UAS conoce el método, pero no lo permite o no lo admite para esta dirección, envía 405 con Allow, que enumera los métodos admitidos. Los proxies reenvían solicitudes de cualquier método, así que no envían 501 solo porque un método les resulte nuevo. Dentro de un diálogo, un 501 pone fin al uso del diálogo al que pertenece la solicitud si este uso no puede prescindir del método; en los demás casos, solo falla la transacción (RFC 5057).
    .action = No vuelva a enviar este método a ese servidor. Use otro método si la función lo permite, o continúe sin la función.
    .caller = El servicio telefónico no admite lo que su teléfono pidió.
    .search = sin implementar, método no implementado, método no soportado, función no implementada, no soportado, no está implementado

status-502 = Pasarela incorrecta
    .summary = Una pasarela o un proxy recibió una respuesta no válida del siguiente servidor hacia el destino.
    .description = Una pasarela o un proxy envía 502 cuando pasó la solicitud al siguiente servidor y recibió una respuesta que no es válida. Las pasarelas hacia la red telefónica también envían 502 para la causa 27 de Q.850, destino fuera de servicio (RFC 3398). Un servidor que exige un acuerdo de seguridad envía 502 cuando la solicitud tiene más de una entrada Via, porque entonces el servidor no es el primer salto (RFC 3329). Dentro de un diálogo, un 502 solo puede deberse a que un proxy construyó mal Record-Route, de modo que las solicitudes posteriores también fallarían y el diálogo queda destruido (RFC 5057).
    .action = Vuelva a intentarlo más tarde o por otra ruta. Si una solicitud dentro de un diálogo recibe 502, dé por terminados el diálogo y todos sus usos.
    .caller = La llamada falló en un sistema por el que tenía que pasar. Inténtelo más tarde, por favor.
    .search = puerta de enlace incorrecta, puerta de enlace no válida, error de pasarela, error de gateway, gateway incorrecto, fallo de la pasarela, destino fuera de servicio

status-503 = Servicio no disponible
    .summary = El servidor está sobrecargado o en mantenimiento y por ahora no puede procesar solicitudes.
    .description = Un servidor envía 503 mientras no puede procesar solicitudes por estar sobrecargado o en mantenimiento; el fallo está en el servidor y no en el destinatario. Retry-After puede indicar cuánto durará esa situación, y un cliente que recibe un 503 sin este campo de cabecera debe actuar como ante un 500. Un cliente también trata como un 503 un fallo de transporte, por ejemplo una conexión rechazada, de modo que tal vez ningún servidor envió nunca el 503 que aparece en un registro de actividad (log) (RFC 3261 8.1.3.1). Un proxy solo debería reenviar un 503 si sabe que tampoco puede atender ninguna otra solicitud (RFC 3261 16.7).
    .action = Envíe la solicitud a un servidor alternativo si lo hay, y no envíe ninguna otra solicitud a este servidor durante el tiempo que indica Retry-After. Sin Retry-After, actúe como ante un 500: reintente en este servidor solo después de varios segundos. Si usted opera un proxy que no recibió más que un 503, haga que envíe 500 hacia el origen.
    .caller = El servicio telefónico está saturado o en mantenimiento. Inténtelo más tarde, por favor.
    .search = red congestionada, saturado, servidor saturado, red saturada, sobrecarga, todas las líneas ocupadas, sin canales, canales agotados, en mantenimiento, troncal caída, servicio caído, fuera de servicio

status-504 = Tiempo de espera del servidor agotado
    .summary = Otro servidor, necesario para procesar la solicitud, no respondió a tiempo.
    .description = Un servidor envía 504 cuando, para procesar la solicitud, consultó a un servidor externo, por ejemplo una base de datos, y no recibió la respuesta a tiempo. Una pasarela envía 504 cuando la red telefónica no responde a tiempo a su intento de establecer la llamada, o para la causa 102 de Q.850, recuperación por vencimiento de un temporizador (RFC 3398). Un UAS también debería responder con 504 a un UPDATE si no puede hacer el cambio sin preguntar al usuario (RFC 3311 5.2). La RFC 2543 llamaba a este código Gateway Time-out, y las pilas SIP antiguas todavía muestran esa frase.
    .action = Vuelva a intentarlo más tarde o a través de otro servidor. Si un UPDATE en una llamada establecida recibe 504, puede enviar el cambio en un re-INVITE, que deja tiempo para preguntar al usuario. Un diálogo existente continúa.
    .caller = Un sistema del que depende el servicio telefónico no respondió a tiempo. Inténtelo más tarde, por favor.
    .search = timeout del servidor, tiempo agotado, tiempo de espera agotado, el servidor no responde, servidor sin respuesta, tiempo de espera del gateway, tiempo de espera de la pasarela

status-505 = Versión no admitida
    .summary = El servidor no admite, o rechaza, la versión de SIP que nombra la línea de solicitud.
    .description = En SIP solo hay una versión en uso, SIP/2.0, y toda solicitud debe nombrarla en su primera línea. Un servidor envía 505 cuando esa línea nombra otra versión, por ejemplo SIP/7.0 en un mensaje de prueba (RFC 4475 3.1.2.16). Una línea así apunta a un mensaje dañado o deliberadamente incorrecto más que a un protocolo más reciente. El código 505 no se refiere a las extensiones del protocolo, que se negocian mediante etiquetas de opción y no mediante la versión.
    .action = Si envió otra versión, envíe de nuevo la solicitud con SIP/2.0. De lo contrario, capture la solicitud en el punto donde se generó el 505 y busque el elemento que alteró su primera línea.
    .caller = Su teléfono y el servicio telefónico no se entienden. Compruebe si hay actualizaciones, por favor.
    .search = versión no soportada, versión SIP no soportada, versión no compatible, versión incorrecta

status-513 = Mensaje demasiado grande
    .summary = El mensaje SIP en su conjunto es más largo de lo que el servidor puede procesar.
    .description = Un servidor envía 513 cuando el mensaje completo, con su primera línea y sus campos de cabecera y no solo su cuerpo, es más largo de lo que el servidor puede procesar. Las causas típicas son muchas entradas Via o Record-Route, un SDP voluminoso y valores largos de Identity. Este límite es del servidor y no de la red: una solicitud a la que le faltan 200 bytes o menos para llegar a la MTU del trayecto, o que pasa de 1300 bytes si no se conoce la MTU, debe enviarse por TCP o por otro transporte con control de congestión (RFC 3261 18.1.1).
    .action = Acorte el mensaje (menos códecs, menos campos de cabecera o más cortos, un cuerpo más pequeño) y envíelo como una solicitud nueva. Un diálogo existente continúa. Si usted opera los proxies, compruebe cuánto alargan el mensaje los campos de cabecera que añaden los proxies.
    .caller = Lo que envió su teléfono es demasiado grande para el servicio telefónico.
    .search = mensaje muy grande, mensaje demasiado largo, mensaje muy largo, mensaje demasiado extenso, paquete demasiado grande

status-555 = Servicio de notificaciones push no admitido
    .summary = La red no admite el servicio push que nombra el REGISTER para despertar el dispositivo.
    .description = El código 555 solo está definido como respuesta a REGISTER (RFC 8599). Un proxy puede enviar 555 en lugar de reenviar la solicitud cuando no admite el servicio push que nombra el parámetro pn-provider del URI de Contact, pero solo si sabe por su configuración que tampoco admite ese servicio ningún otro proxy del trayecto. Si el agente de usuario (UA) envió un pn-provider vacío para averiguar qué servicios push admite la red, un 555 significa que la red no admite ninguno.
    .action = No repita el mismo REGISTER. Para saber qué servicios push admite la red, envíe un REGISTER con un pn-provider vacío y sin pn-prid, y lea sip.pns en el Feature-Caps de la respuesta 2xx. Registre el dispositivo con uno de esos servicios, o regístrelo sin parámetros de push y mantenga la conexión.
    .caller = Su teléfono no pudo iniciar sesión, porque este servicio no puede despertarlo cuando entra una llamada.
    .search = notificaciones push, push no soportado, push no admitido, push

status-580 = Precondición incumplida
    .summary = El UAS no puede o no quiere cumplir una precondición de la oferta SDP, como la reserva de ancho de banda.
    .description = Un UAS responde con 580 a un INVITE o UPDATE cuya oferta SDP contiene precondiciones que el UAS no puede o no quiere cumplir (RFC 3312 8). La respuesta debería contener una descripción SDP que muestre qué precondición falló: la línea de estado deseado (desired-status) de esa precondición tiene como grado de exigencia (strength tag) failure, o unknown si el UAS no conoce ese tipo de precondición, y el puerto de todas las líneas de medios es cero. Esa descripción no es ni una oferta ni una respuesta a la oferta. La frase inglesa registrada termina en Failure, no en Failed.
    .action = Lea en el SDP de la respuesta qué precondición falló y haga entonces una oferta nueva con precondiciones más débiles o distintas, o desista. Un diálogo existente continúa.
    .caller = No se pudo cumplir una condición de esta llamada, como la calidad de la línea.
    .search = precondición fallida, fallo de precondición, condición previa no cumplida, precondición no cumplida, fallo de reserva de recursos

## 6xx Global Failure

status-600 = Ocupado en todas partes
    .summary = Se localizó al destinatario, que está ocupado, y ningún otro dispositivo ni buzón de voz atenderá la llamada.
    .description = Un UAS envía 600 cuando el destinatario está ocupado y no quiere atender la llamada, y solo si el UAS sabe que no contestará ningún otro terminal, incluido el buzón de voz; de lo contrario, el UAS envía 486. Un proxy que recibe 600 debería cancelar sus demás ramas, no debe probar destinos nuevos y debe preferir las respuestas 6xx a todas las respuestas 3xx, 4xx y 5xx (RFC 3261 16.7). Retry-After puede señalar un momento mejor para llamar. Un UAC trata un código 6xx desconocido como un 600.
    .action = No pruebe ahora otras direcciones de este usuario. No vuelva a llamar hasta que haya transcurrido el tiempo que indica Retry-After, si ese campo de cabecera está presente.
    .caller = La persona a la que llama está ocupada en todos sus teléfonos y no puede hablar ahora. Inténtelo más tarde, por favor.
    .search = ocupado en todos lados, ocupado en todos los dispositivos, todo ocupado, todas las líneas ocupadas, todos los teléfonos ocupados

status-603 = Rechazada por el destinatario
    .summary = El destinatario se niega a participar o no puede, y no contestará ningún otro dispositivo; o bien una red de Estados Unidos bloqueó la llamada.
    .description = Un UAS envía 603 cuando el usuario no quiere o no puede participar y no da ningún motivo, y solo si el UAS sabe que no contestará ningún otro terminal. Un proxy que recibe 603 debería cancelar sus demás ramas, así que un teléfono cuyo rechazo solo vale para ese mismo teléfono debería enviar 486. Retry-After puede señalar un momento mejor para llamar. Un notificador también puede rechazar un SUBSCRIBE con 603 si el suscriptor no está autorizado (RFC 6665). Desde el 25 de marzo de 2026, un proveedor de Estados Unidos que bloquea una llamada de voz en una red IP basándose en el análisis de llamadas (analytics) debe enviar 603 con la frase de motivo Network Blocked y con un campo de cabecera Reason que contenga una dirección para quejas (redress address), a la que puede dirigirse quien llama (603+, ATIS-1000099); un 603 así no dice nada del destinatario.
    .action = No pruebe ahora otras direcciones de este usuario. No vuelva a llamar hasta que haya transcurrido el tiempo que indica Retry-After, si ese campo de cabecera está presente. Un 603 también puede deberse a que una red bloqueó la llamada: si el campo de cabecera Reason del 603 contiene una dirección para quejas (redress address), comunique a quien llama que un proveedor bloqueó la llamada, y dele esa dirección.
    .caller = La persona a la que llama rechazó la llamada.
    .search = llamada rechazada, rechazada, rechazado, rechazar, rechazó la llamada, rechazo, declinada, declinado, declinar, me colgó, 603+, network blocked

status-604 = No existe en ninguna parte
    .summary = El servidor tiene información autoritativa de que el usuario del Request-URI no existe en ninguna parte.
    .description = Solo un servidor con información autoritativa sobre el usuario puede enviar 604, porque la respuesta abarca todas las ubicaciones y no un solo dominio. Un proxy que recibe 604 debería cancelar sus demás ramas y no debe probar otras nuevas. Un servicio de bloqueo de llamadas no debería enviar 604 para deshacerse de quienes llaman, porque otros pueden tomar esta respuesta por cierta y dejar de entregar llamadas a ese usuario; para las llamadas bloqueadas se definió el código 608, y los proveedores de Estados Unidos envían 603 con la frase Network Blocked ante las llamadas de voz que bloquean basándose en el análisis de llamadas (analytics). Si llega dentro de un diálogo, un 604 destruye el diálogo, porque el Request-URI rechazado es el Contact que dio el propio interlocutor (RFC 5057).
    .action = Detenga la búsqueda, no vuelva a probar esta dirección y pida al usuario que la compruebe. Si una solicitud dentro de un diálogo recibe 604, dé por terminados el diálogo y todos sus usos.
    .caller = Este número o dirección no existe en ninguna parte. Compruébelo, por favor.
    .search = no existe, número no existe, el número no existe, usuario inexistente, número inexistente, usuario no existe

status-606 = No aceptable
    .summary = El destinatario quiere hablar, pero ningún dispositivo admite la sesión tal como se describe.
    .description = Un UAS envía 606 cuando el usuario quiere comunicarse, pero el UAS no puede admitir la descripción de sesión, por ejemplo sus medios, su ancho de banda o su tipo de dirección, y solo si el UAS sabe que no contestará ningún otro terminal. Warning puede enumerar los motivos, y el cuerpo del mensaje puede describir los medios admitidos, como en un 200 a OPTIONS. El código 406 tiene la misma frase con otro significado, así que un programa debe comparar el número y no la frase. Un proxy que recibe 606 debería cancelar sus demás ramas.
    .action = Lea Warning y el cuerpo del mensaje y, si quien llama está de acuerdo, envíe una oferta nueva que se ajuste a ellos. No repita la misma oferta, porque volverá a fallar.
    .caller = La persona a la que llama quiere hablar, pero ninguno de los teléfonos de esa persona puede recibir este tipo de llamada.
    .search = inaceptable, no se acepta, códecs incompatibles, SDP incompatible

status-607 = No deseada
    .summary = El destinatario marcó a quien llama como no deseado; es posible que también se rechacen llamadas posteriores.
    .description = El agente de usuario (UA) del destinatario responde con 607 a un INVITE, un MESSAGE, un SUBSCRIBE u otra solicitud fuera de un diálogo, normalmente porque el usuario pulsó algo parecido a un botón de spam (RFC 8197). El proveedor de servicio del destinatario puede usar la respuesta para sus filtros, pero no está obligado a bloquear a nadie. Con sip.607 en el Feature-Caps de la respuesta a REGISTER, un servidor de registro indica que el servicio procesa el 607. El código también puede figurar como causa en Reason, por ejemplo en un BYE durante una llamada, o en el CANCEL de un proxy que bifurca y que recibió 607 en otra rama.
    .action = Procese esta respuesta como cualquier 6xx y no vuelva a llamar a este usuario; si el destinatario se equivocó, aclárelo por otro medio que no sea una llamada. Si usted opera el servicio, no cree filtros para todos los usuarios a partir de las respuestas 607, salvo que se haya autenticado la identidad de quien llama.
    .caller = La persona a la que llama no desea recibir sus llamadas.
    .search = llamada no deseada, llamada spam, no deseado, número bloqueado, bloqueado, bloquear número, lista negra, llamada molesta

status-608 = Rechazada por un intermediario
    .summary = Un sistema intermedio, como un motor de análisis de llamadas, rechazó la llamada en nombre del destinatario.
    .description = Un sistema intermedio de la red envía 608 cuando considera que el usuario no desea una llamada u otra solicitud fuera de un diálogo, de modo que el dispositivo del destinatario normalmente nunca recibe la solicitud (RFC 8688). Salvo que haya indicios de que quien llama haría un mal uso de los datos de contacto, la respuesta debe llevar Call-Info con purpose=jwscard, que remite a una jCard firmada que contiene los datos de contacto del operador del sistema intermedio. Un UAC que admite el 608 incluye sip.608 en el Feature-Caps de su INVITE. Si el INVITE llega sin sip.608, el sistema intermedio normalmente reproduce antes un anuncio con esos datos de contacto, en una sesión que abre con 183. Desde el 25 de marzo de 2026, los proveedores de Estados Unidos que bloquean llamadas de voz en redes IP basándose en el análisis de llamadas (analytics) deben enviar 603 con la frase de motivo Network Blocked (603+) en lugar de 608.
    .action = Procese esta respuesta como cualquier 6xx. Si Call-Info remite a una jCard, compruebe la firma y la declaración (claim) iat de la jCard, y descarte la jCard si la firma no es válida o si la declaración iat es demasiado antigua (un límite razonable es un minuto aproximadamente). Si la jCard supera la comprobación, ofrezca los datos de contacto a quien llama, que puede impugnar el bloqueo.
    .caller = Un filtro automático bloqueó su llamada antes de que llegara a la persona a la que llama.
    .search = llamada bloqueada, bloqueada por el operador, filtro antispam, bloqueo automático, bloqueo de llamadas, llamada filtrada, bloqueado, bloqueada por sospecha de spam

status-687 = Diálogo terminado
    .summary = No registrado en la IANA: aparece en la tabla de códigos de estado de una biblioteca SIP, y un UAC lo procesa como 600.
    .description = El código 687 no figura ni ha figurado nunca en el registro de la IANA, y ninguna RFC lo define; la frase procede de la tabla de códigos de estado de la biblioteca sofia-sip. Si llega un 687 por la red, un UAC que no lo reconoce debe procesarlo como 600 (RFC 3261 8.1.3.2), y un proxy que lo recibe debería cancelar sus demás ramas como ante cualquier 6xx. Existen códigos registrados para los casos que sugiere la frase, por ejemplo 487 para un INVITE que se canceló.
    .action = Procese esta respuesta como 600, y averigüe qué elemento la envió y por qué. No envíe nunca este código.
    .caller = La llamada terminó.
    .search = diálogo finalizado, diálogo cerrado, fin del diálogo

## Notes of the ledger: the number

note-number-lost = Se perdió el número { $code }; solo está impresa la frase.
note-number-misprinted = El número está mal impreso como { $printed_code }; el número correcto es { $code }.
note-number-misplaced = El número { $code } figura detrás de la frase, entre paréntesis, en lugar de delante.

## Notes of the ledger: the phrase

note-letter-case = Las mayúsculas y minúsculas difieren de la frase correcta, que es { $shipped_phrase }.
note-spacing = Faltan espacios o están mal puestos; bien escrita, la frase es { $shipped_phrase }.
note-punctuation = La puntuación impresa no forma parte de la frase { $shipped_phrase }.
note-typing-slip = Una palabra de la frase impresa tiene una errata; la frase es { $shipped_phrase }.
note-word-order = Las palabras de la frase están desordenadas; la frase correcta es { $shipped_phrase }.
note-word-missing = A la frase le falta una palabra; la frase completa es { $shipped_phrase }.
note-other-wording = El documento redacta la frase a su manera; la frase registrada es { $shipped_phrase }.
note-untranslated = El documento traduce la mayoría de las frases de su lista, pero deja esta en inglés.

## Notes of the ledger: the state of the code

note-phrase-changed = La RFC { $rfc } cambió la frase por defecto de { $code } a { $shipped_phrase }; el documento trae la redacción de la RFC 4474.
note-code-dropped = La RFC 2543 definía { $code }, pero la RFC { $rfc } lo eliminó; no figura en el registro de la IANA y no debe presentarse como un código vigente.
note-status-deprecated = El código 202 está en desuso: desde la RFC 6665 y la RFC 7647, un servidor responde a SUBSCRIBE y REFER con 200.
note-reference-obsolete = La RFC citada junto a { $code } está obsoleta: la RFC 8224 sustituyó a la RFC 4474, y la RFC 6665, a la RFC 3265.

## Notes of the ledger: the explanation beside it

note-trying-forking-only = El texto vincula 100 a los proxies que bifurcan; todo servidor con estado lo envía ante un INVITE cuando no hay otra respuesta lista en 200 ms.
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

note-ko-ok-confirm = 확인 es el rótulo de un botón en un cuadro de diálogo («confirmar»); 200 comunica que la solicitud tuvo éxito.
note-ko-accepted-reference = 참조용 significa «de consulta»; el texto quería decir que 202 responde a las referencias, es decir, a las solicitudes REFER.
note-ko-forwarding-handover = 통화 es una llamada ya establecida y 전달 significa entregar; en la telefonía coreana, desviar una llamada que todavía no se ha contestado es 착신 전환.
note-ko-choices-selecting = 복수 선택 significa que se seleccionan varias opciones; 300 dice que hay varios lugares entre los que elegir.
note-ko-unauthorized-permission = 권한없음 dice que falta un permiso, lo que es 403; 401 pide al cliente que se autentique.
note-ko-payment-charged = 요금청구됨 dice que se cobró a quien llama, pero 402 solo significa que se requiere un pago, y está reservado para uso futuro.
note-ko-loanword-spelling = El extranjerismo no sigue la grafía normalizada; bien escrita, la frase es { $shipped_phrase }.
note-ko-timeout-ended = 종료 significa que algo terminó, no que se agotó el tiempo, que es 시간 초과; además, 408 y 504 deben distinguirse entre sí.
note-ko-gone-absent = 없음 solo dice que no hay nada, lo que valdría también para 404 y 604; 410 dice que el usuario estuvo aquí y ya no está.
note-ko-gone-temporarily = 일시 존재 dice que el usuario existió temporalmente; el inglés quiere decir que el usuario existió en su día, en un momento anterior.
note-ko-request-uri-translated = 요구 uri traduce un elemento del protocolo, y 요구 significa una exigencia; el término Request-URI se deja como está.
note-ko-extension-suffix = 확장자 es el sufijo de un nombre de archivo; la extensión a la que se refiere { $code } es una función opcional del protocolo, 확장 기능.
note-ko-unavailable-inoperable = 사용 불능 dice que un aparato está averiado o inservible; 480 dice que el destinatario no está disponible por ahora.
note-ko-busy-in-use = 사용중 dice que una cosa está en uso u ocupada; en la telefonía coreana, un destinatario ocupado es 통화 중.
note-ko-busy-all-in-use = 모두 사용중 se lee como si todas las líneas estuvieran en uso; 600 dice que el destinatario está ocupado en todos los lugares.
note-ko-pending-on-hold = 보류 dice que la solicitud se puso en espera, como una llamada; 491 dice que otra solicitud sigue en curso en el diálogo.
note-ko-past-ending = 않은 es la forma de pasado y se lee como «no se admitió»; la forma de presente es 않는, como la llevan 415 y 416.
note-ko-decline-rejected = 거부 es un rechazo o un bloqueo, que corresponde a 608; el usuario que no acepta una llamada lo hace con 거절, como en el botón del teléfono.

## Codes that are easily confused: one text for both pages

difference-100-180 = Un 100 indica solo que el siguiente salto tiene la solicitud, así que el lado que llama no reproduce el tono de llamada; un 180 indica que el dispositivo del destinatario está avisando al usuario, así que el lado que llama puede reproducir el tono de llamada.
difference-100-183 = Un 100 vale para un solo salto: detiene las retransmisiones del INVITE, y los proxies con estado no lo reenvían; un 183 se reenvía hasta quien llama, puede crear un diálogo temprano y puede llevar SDP para medios tempranos.
difference-180-183 = Un 180 indica que el dispositivo del destinatario está avisando al usuario; un 183 informa de otra fase de la llamada y no indica que se esté avisando a nadie.
difference-181-302 = Con 181, el propio servidor desvía la llamada, y el lado que llama solo espera; con 302, el cliente que recibe la respuesta, que es el agente de usuario (UA) de quien llama o un proxy del trayecto, tiene que enviar una nueva solicitud a una dirección de Contact.
difference-199-487 = Un 199 es provisional e indica que un diálogo temprano ha terminado mientras que el INVITE continúa; un 487 es una respuesta final e indica que ha terminado el propio INVITE, por un CANCEL, por un BYE o porque venció el plazo del INVITE.
difference-200-202 = Con SUBSCRIBE, NOTIFY y REFER, la respuesta a una solicitud aceptada es 200, y 202 está en desuso: nunca envíe 202 a esos métodos y trate como 200 un 202 que le llegue. Con MESSAGE, 200 significa que el mensaje se entregó, y 202 significa que la entrega sigue pendiente.
difference-200-204 = Tras un 200 a un SUBSCRIBE llega un NOTIFY; un 204 responde solo a un SUBSCRIBE que se envía dentro de un diálogo y cuyo Suppress-If-Match coincide, y tras el 204 no llega ningún NOTIFY.
difference-200-487 = Tras un CANCEL, un 200 con CANCEL en CSeq indica solo que el CANCEL se recibió; el 487 responde al INVITE e indica que el INVITE ha terminado. Un 200 con INVITE en CSeq significa que el destinatario contestó antes de que llegara el CANCEL: envíe ACK y, después, BYE.
difference-300-302 = Con 300 hay varias direcciones, y el agente de usuario (UA) o el usuario elige una; con 302, la solicitud debería enviarse a la dirección o a las direcciones de Contact, que valen durante un tiempo indicado o solo para este reintento.
difference-300-380 = Con 300 se ofrecen varias direcciones del destinatario entre las que elegir; con 380 se ofrece otro servicio en lugar de la llamada, y el cuerpo del mensaje describe ese servicio.
difference-300-485 = Con 300, todas las direcciones llevan a la misma persona o al mismo servicio, así que un agente de usuario (UA) puede elegir por sí mismo; con 485, la dirección puede corresponder a personas distintas, así que tiene que elegir el usuario.
difference-301-302 = Tras un 301, la nueva dirección sustituye a la antigua en las agendas y en las solicitudes posteriores; tras un 302, la nueva dirección vale solo durante el tiempo que indica Expires o el parámetro expires de Contact y, si no se indica ningún tiempo, solo para este reintento.
difference-301-410 = Ambos códigos indican que el usuario ya no está en esta dirección; un 301 da la nueva dirección en Contact, mientras que un 410 indica que no se conoce ninguna.
difference-302-305 = Con 302, Contact contiene otra dirección del destinatario, que pasa a ser el nuevo Request-URI; con 305, Contact contiene el URI de un proxy a través del cual debe pasar la misma solicitud.
difference-400-500 = Con 400, el servidor encuentra el error en la solicitud, que debe modificarse antes de enviarla de nuevo; con 500, el propio servidor se encontró con una situación inesperada, así que la misma solicitud puede tener éxito más tarde.
difference-401-403 = Un 401 contiene un desafío, así que el cliente puede enviar de nuevo la solicitud con credenciales; un 403 no contiene ninguno, porque enviar credenciales no servirá de nada, y la solicitud no debería repetirse.
difference-401-407 = Un UAS o un servidor de registro envía 401 con WWW-Authenticate, y el cliente responde en Authorization; un proxy envía 407 con Proxy-Authenticate, y el cliente responde en Proxy-Authorization.
difference-403-438 = En la respuesta de un servicio de verificación, un 403 con la frase Stale Date indica que la fecha de Date, o la de la declaración (claim) iat del PASSporT, es más antigua de lo que permite la política del servicio; un 438 indica que ningún campo de cabecera Identity contiene un PASSporT válido y admitido.
difference-403-603 = Con 403, un servidor se niega a atender la solicitud; con 603, el destinatario, o su dispositivo, rechaza la llamada, y ningún otro dispositivo del destinatario contestará.
difference-403-607 = Con 403, un servidor se niega a atender la solicitud; con 607, el destinatario ha marcado a quien llama como no deseado.
difference-403-608 = Un 403 significa que un servidor entendió la solicitud y se niega a atenderla; un 608 significa que un sistema intermedio rechazó la solicitud por considerar que el destinatario no la desea, y Call-Info indica normalmente a quién puede dirigirse quien llama.
difference-404-410 = Con 404, el servidor no conoce a ese usuario o no puede determinar si el usuario se fue definitivamente; con 410, el usuario se fue definitivamente y no se conoce ninguna dirección nueva.
difference-404-480 = Un 404 indica que el usuario no existe en este dominio; un 480 indica que el usuario existe, pero no está disponible ahora, por ejemplo porque no está registrado o porque tiene activado el modo no molestar.
difference-404-484 = Un 404 indica que el usuario no existe en este dominio; un 484 indica que la dirección está incompleta, así que puede llegar a ser válida con más dígitos.
difference-404-604 = Un 404 indica que el usuario no existe en este dominio; un 604 indica que el usuario no existe en ninguna parte, así que la búsqueda termina.
difference-405-501 = Con 405, el servidor reconoce el método, pero no lo permite para esta dirección, y Allow enumera los métodos válidos en ella; con 501, el servidor no reconoce el método y no lo admite para ningún usuario.
difference-406-415 = Un 406 se refiere a un cuerpo de mensaje que generaría el servidor y que el Accept de la solicitud no permite; un 415 se refiere al cuerpo de la solicitud, cuyo formato no admite el servidor.
difference-406-488 = Un 406 se refiere a un cuerpo de mensaje que generaría el servidor y que el Accept de la solicitud no permite; un 488 se refiere a la sesión que describe la oferta SDP, que no es aceptable aquí.
difference-406-606 = Ambos códigos tienen la misma frase de motivo: con 406, el servidor no puede generar ningún cuerpo de mensaje que permita el Accept de la solicitud; con 606, el destinatario no admite la sesión descrita, y ningún otro dispositivo del destinatario contestará.
difference-408-480 = Con 408 no llegó a tiempo ninguna respuesta final al INVITE; con 480 sí hay una respuesta: el dispositivo del destinatario, o un proxy o un servidor de redirección que conoce al usuario, informa de que el destinatario no está disponible por ahora.
difference-408-487 = Con 408 no llegó a tiempo ninguna respuesta final al INVITE; con 487, un CANCEL o un BYE puso fin al INVITE antes de que se contestara, o en el dispositivo del destinatario venció el plazo indicado en el campo de cabecera Expires del INVITE.
difference-408-504 = Con 408 no llegó a tiempo ninguna respuesta final al INVITE; con 504, un servidor no recibió a tiempo la respuesta de otro servidor al que había consultado para procesar la solicitud.
difference-410-604 = Un 410 indica que la dirección ya no existe en este servidor, presumiblemente de forma definitiva, y que no se conoce ninguna dirección nueva; un 604 indica que el usuario no existe en ninguna parte, de modo que la búsqueda termina.
difference-412-580 = Con 412 se rechaza un PUBLISH porque la etiqueta de entidad de SIP-If-Match no corresponde a ningún estado almacenado; con 580 se rechaza un INVITE o UPDATE porque el UAS no puede o no quiere cumplir una precondición de la oferta SDP, como la reserva de ancho de banda.
difference-413-414 = Con 413, el cuerpo del mensaje es demasiado grande para el servidor; con 414, el Request-URI es demasiado largo.
difference-413-513 = Con 413, el cuerpo del mensaje por sí solo es demasiado grande para el servidor; con 513, el mensaje SIP en su conjunto es demasiado grande.
difference-415-469 = En respuesta a una solicitud INFO, un 415 indica que el receptor no admite el tipo del cuerpo, al menos no en el paquete Info que nombra la solicitud; un 469 indica que el receptor no anunció ese paquete Info en Recv-Info.
difference-415-488 = Con 415, el servidor no entiende en absoluto el tipo, la codificación o el idioma del cuerpo; con 488, el servidor ha entendido el SDP del cuerpo, pero no puede aceptar la sesión que se ofrece en él.
difference-415-493 = Con 415, el receptor no entiende el tipo, la codificación o el idioma del cuerpo; con 493, el receptor ha reconocido que el cuerpo está cifrado, pero no tiene la clave para descifrarlo o no quiere usarla.
difference-416-480 = Con 416, el servidor no conoce en absoluto el esquema del Request-URI; un 480 con el warn-code 380 o 381 en Warning indica que un UAS o un proxy rechaza SIPS (380) o exige SIPS (381).
difference-417-420 = Con 417, el servidor admite la etiqueta de opción resource-priority de Require, pero no entiende ninguno de los valores de Resource-Priority; con 420, el servidor no admite una etiqueta de opción de Require o de Proxy-Require.
difference-420-421 = Con 420, la solicitud exige una extensión del protocolo que el servidor no admite, y el Unsupported de la respuesta nombra esa extensión; con 421, el servidor exige una extensión del protocolo que la solicitud no incluye en Supported, y el Require de la respuesta nombra esa extensión.
difference-421-494 = Ante una solicitud sin proteger, un servidor de primer salto cuya política exige un acuerdo de seguridad responde con 421 si ninguno de los campos de cabecera Require, Proxy-Require y Supported contiene sec-agree, y con 494 si alguno de ellos lo contiene; ambas respuestas enumeran los mecanismos del servidor en Security-Server.
difference-422-423 = Un 422 se refiere al temporizador de sesión (Session-Expires, con el mínimo en Min-SE); un 423 se refiere a la vigencia de un registro, una suscripción o una publicación (Expires, con el mínimo en Min-Expires).
difference-423-555 = Con 423 se rechaza una vigencia solicitada que es demasiado corta, y Min-Expires indica la vigencia más corta que se permite; con 555 se rechaza un REGISTER, sea cual sea la vigencia, porque la red no admite el servicio push que nombra ese REGISTER.
difference-424-425 = Con 424 no se puede usar la ubicación de la solicitud; con 425 no se puede usar la propia alerta de emergencia.
difference-428-429 = Con 428 se pide la identidad firmada de quien envió la solicitud (Identity); con 429 se pide la identidad firmada del referente, que es quien envió el REFER (token Referred-By).
difference-428-433 = Con 428 se pide una firma que avale a quien llama (Identity), porque la solicitud no tiene ninguna utilizable; con 433 se rechaza una llamada porque quien llama ha ocultado su identidad a propósito.
difference-428-436 = Con 428 no hay ningún campo de cabecera Identity que el servicio de verificación pueda usar; con 436, la solicitud lleva Identity, pero el servicio de verificación no pudo obtener ninguna de las credenciales necesarias para comprobar las firmas.
difference-428-438 = Con 428 no hay ningún campo de cabecera Identity que el servicio de verificación pueda usar; con 438, el servicio de verificación pudo usar uno, pero comprobó que la firma o el PASSporT de ese campo no es válido.
difference-429-436 = Con 429 se pide una prueba firmada de quién envió el REFER (token Referred-By); con 436 se informa de que no se pudieron obtener las credenciales para comprobar la firma de quien llama (Identity). FreeSWITCH da a 429 el nombre BAD_IDENTITY_INFO, que corresponde al significado de 436.
difference-430-439 = Con 430, un proxy de borde informa de que su flujo hacia el dispositivo ya no existe; con 439, un servidor de registro informa de que el primer proxy del trayecto de un REGISTER no admite outbound.
difference-433-607 = Con 433 se rechaza una llamada porque quien llama ha ocultado su identidad, y esa persona puede volver a llamar mostrando su identidad; con 607, el destinatario declara que no desea la llamada, sea anónima o no.
difference-436-437 = Con 436, el servicio de verificación no pudo obtener ninguna de las credenciales de los campos de cabecera Identity; con 437, el servicio de verificación tiene al menos una de ellas, pero no confía en esa credencial o no la admite.
difference-436-438 = Con 436, el servicio de verificación no pudo obtener ninguna de las credenciales, así que no comprobó ninguna firma; con 438, el servicio de verificación sí comprobó las firmas, pero ningún campo de cabecera Identity contiene un PASSporT válido y admitido.
difference-437-438 = Con 437, el servicio de verificación tiene la credencial con la que se firmó el PASSporT, pero no confía en ella o no la admite; con 438, ningún campo de cabecera Identity contiene un PASSporT válido y admitido, por ejemplo porque se modificaron datos firmados en el trayecto.
difference-440-483 = Un 440 se refiere al número de ramas activas en paralelo, que limita Max-Breadth; un 483 se refiere al número de saltos sucesivos, que limita Max-Forwards.
difference-469-489 = Con 469 se responde a una solicitud INFO cuyo paquete Info no anunció el receptor en Recv-Info; con 489 se responde a un SUBSCRIBE, NOTIFY o PUBLISH cuyo paquete de eventos no se admite, y Allow-Events, que debe figurar en un 489 a PUBLISH, enumera los paquetes de eventos que sí se admiten.
difference-475-479 = Dos programas usan números distintos para el mismo fallo: cuando el proxy no puede analizar un URI que necesita para el encaminamiento, OpenSIPS envía 475 y Kamailio envía 479.
difference-476-477 = Con 476, OpenSIPS no pudo encontrar la dirección del siguiente salto; con 477, OpenSIPS tenía una dirección, pero no pudo enviar la solicitud a esa dirección.
difference-476-478 = Dos programas usan números distintos para el mismo fallo: cuando el proxy no puede resolver la dirección del siguiente salto, OpenSIPS envía 476 y Kamailio envía 478.
difference-477-478 = Con 477, Kamailio tenía una dirección para el siguiente salto, pero no pudo enviar la solicitud a esa dirección; con 478, Kamailio no pudo encontrar la dirección.
difference-480-486 = Con 480, el destinatario no está disponible, por ejemplo porque no está registrado o tiene activado el modo no molestar; con 486, el dispositivo del destinatario respondió que el usuario está ocupado o no atiende más llamadas.
difference-480-503 = Con 480, el destinatario no está disponible; con 503, el servidor está sobrecargado o en mantenimiento, y tal vez otro servidor pueda procesar la solicitud.
difference-480-603 = Con 480, el destinatario no está disponible, por ejemplo porque no está registrado o tiene activado el modo no molestar, y tal vez se le pueda localizar en otro lugar; con 603, el destinatario se niega a participar o no puede, y no contestará ningún otro dispositivo.
difference-481-487 = Con 481 se responde a una solicitud que no corresponde a ningún diálogo ni transacción, como un CANCEL o un BYE que llega tarde; con 487 se responde a una solicitud pendiente, por lo general un INVITE, que terminó por CANCEL, por BYE o por su vencimiento.
difference-482-483 = Con 482, un proxy reconoció un bucle, o el UAS recibió la misma solicitud dos veces por trayectos distintos; con 483, la solicitud agotó todos los saltos que permite Max-Forwards, en un bucle que nadie reconoció o en un trayecto largo.
difference-484-485 = Con 484 falta una parte de la dirección, por ejemplo dígitos que el usuario no ha marcado todavía; con 485, la dirección corresponde a varios usuarios, y quien llama tiene que elegir uno.
difference-486-600 = Un 486 es la respuesta de un solo dispositivo, y otros todavía pueden aceptar la llamada; un 600 indica que el destinatario está ocupado y que no contestará ningún otro dispositivo ni el buzón de voz.
difference-486-603 = Con 486, el usuario está en otra llamada o no atiende más llamadas en este dispositivo, y otros dispositivos todavía pueden aceptar la llamada; con 603, el usuario se niega a participar o no puede, y no contestará ningún otro dispositivo.
difference-487-603 = Con 487, el INVITE terminó antes de que se contestara, porque quien llama le puso fin, porque venció o porque lo canceló un proxy al contestar otra rama; con 603, el destinatario se niega a participar o no puede.
difference-488-580 = Con 488, el UAS no acepta la sesión de la oferta, por ejemplo sus códecs; con 580, el UAS no puede o no quiere cumplir una precondición de la oferta, por ejemplo un ancho de banda que debe reservarse antes.
difference-488-606 = Un 488 es la respuesta de un solo destino, y un proxy que bifurca puede probar otros; un 606 indica que la sesión no es aceptable y que no contestará ningún otro dispositivo del destinatario.
difference-491-500 = Con 491 se responde a un INVITE que llega mientras el receptor tiene en curso un INVITE que envió él mismo, y a un UPDATE con oferta que llega mientras todavía no se ha contestado una oferta que envió el receptor. Cuando las dos solicitudes proceden del mismo lado, con 500 y Retry-After se responde a un segundo INVITE que llega antes de la respuesta final al primero, a un segundo UPDATE que llega antes de la respuesta final al primero y a un UPDATE con oferta que llega antes de que se conteste una oferta anterior.
difference-500-503 = Con 500, una situación inesperada impide que el servidor procese la solicitud; con 503, el servidor está sobrecargado o en mantenimiento, así que el cliente debería probar otro servidor. Ambas respuestas pueden llevar Retry-After.
difference-502-503 = Con 502, el servidor recibió una respuesta no válida del siguiente servidor hacia el destino; con 503, el propio servidor está sobrecargado o en mantenimiento.
difference-502-504 = Con 502, el siguiente servidor hacia el destino dio una respuesta no válida; con 504, un servidor externo, como una base de datos, no dio ninguna respuesta a tiempo.
difference-600-603 = Un 600 indica que el destinatario está ocupado; un 603 indica que el destinatario no quiere o no puede participar y no da ningún motivo.
difference-603-607 = Con 603 se rechaza esta llamada; con 607 se marca a quien llama como no deseado, de modo que también pueden rechazarse llamadas posteriores.
difference-603-608 = Con 603 rechaza la llamada el destinatario o el dispositivo del destinatario, salvo que la frase sea Network Blocked, que los proveedores de Estados Unidos envían ante las llamadas que bloquean basándose en el análisis de llamadas (analytics); con 608 rechaza la llamada, en nombre del destinatario, un sistema intermedio de la red.
difference-604-608 = Un 604 indica que el usuario no existe en ninguna parte; un 608 solo indica que un sistema intermedio rechazó la solicitud por considerar que el usuario no la desea.
difference-607-608 = Un 607 procede del agente de usuario (UA) del destinatario, normalmente porque el usuario marcó a quien llama como no deseado; un 608 procede de un sistema intermedio de la red, como un motor de análisis de llamadas, y Call-Info indica normalmente a quién puede dirigirse quien llama.
