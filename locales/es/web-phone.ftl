# Words of the dataset web-phone.

dataset = Fallos de los teléfonos web
    .summary = Por qué falla una llamada de un teléfono web, con los nombres que dan a cada fallo JsSIP, SIP.js y los navegadores, y qué decir a quien llama.

column-id = Clave
column-name = Fallo
column-place = Dónde falla la llamada
column-summary = Resumen
column-caller = Qué decir a quien llama
column-jssip = Causa en JsSIP
column-sip-js = Mensaje en SIP.js
column-browser = Error del navegador
column-codes = Códigos de respuesta
column-sources = Fuentes

linked-codes = Fallos de los teléfonos web

label-place-browser = en el navegador
label-place-connection = en la red
label-place-call = en el servidor o en el otro lado
label-place-unknown = no se sabe

place-browser = Navegador
place-connection = Conexión
place-call = Llamada
place-unknown = Otros

failure-microphone-denied = Micrófono o cámara no permitidos
    .summary = El usuario o una política deniega el acceso al micrófono o a la cámara. JsSIP usa esta causa para cualquier fallo de getUserMedia.
    .caller = Esta página no tiene permiso para usar el micrófono o la cámara. Concédalo en su navegador y vuelva a llamar, por favor.

failure-no-microphone = Sin micrófono o cámara
    .summary = El navegador no encuentra ningún micrófono o cámara que cumpla las restricciones de getUserMedia.
    .caller = Su navegador no encontró ningún micrófono o cámara que sirva. Conecte uno y vuelva a llamar, por favor.

failure-microphone-busy = Fallo del micrófono o de la cámara
    .summary = El navegador tiene permiso para usar el micrófono o la cámara, pero no lo consigue, a menudo porque los usa otro programa.
    .caller = El micrófono o la cámara no funcionan. Cierre otros programas que puedan estar usándolos y vuelva a llamar, por favor.

failure-insecure-page = Página no segura
    .summary = La página no se cargó por HTTPS, así que el navegador no ofrece getUserMedia.
    .caller = Esta página no es segura, por lo que no puede usar el micrófono. Abra la página en la dirección que empieza por https y vuelva a llamar, por favor.

failure-webrtc-failure = Fallo de WebRTC
    .summary = El navegador no puede establecer la sesión de medios de la llamada, o la página ya cerró su RTCPeerConnection.
    .caller = Su navegador no pudo establecer la llamada. Recargue la página y vuelva a llamar, por favor.

failure-no-connection = Sin conexión con el servidor
    .summary = El WebSocket con el servidor SIP no está abierto, o falló el envío de un mensaje SIP por esa conexión.
    .caller = Su teléfono perdió la conexión. Compruebe su acceso a Internet y vuelva a llamar, por favor.

failure-request-timeout = Solicitud sin respuesta
    .summary = No llegó a tiempo una respuesta final o una renovación de la sesión. La falta de respuesta equivale a un 408 (RFC 3261 8.1.3.1).
    .caller = No se recibió respuesta a tiempo. Inténtelo de nuevo, por favor.

failure-no-ack = Sin ACK
    .summary = El usuario contestó la llamada, pero no llegó el ACK de la respuesta 2xx, así que el teléfono terminó la llamada.
    .caller = Usted contestó la llamada, pero no se pudo establecer la conexión. Devuelva la llamada, por favor.

failure-media-timeout = Sin medios
    .summary = Falló la conexión ICE, así que no llega RTP a ninguno de los dos lados, y JsSIP termina la llamada.
    .caller = La llamada terminó porque no llegaba el sonido ni la imagen. Compruebe su acceso a Internet y vuelva a llamar, por favor.

failure-media-description = Descripción de sesión inutilizable
    .summary = Falta el SDP del otro lado, o el navegador no puede usarlo.
    .caller = Su teléfono no entiende cómo el otro teléfono envía el sonido o la imagen.

failure-incompatible-media = Medios incompatibles
    .summary = El otro lado no puede usar ninguno de los medios ofrecidos y envía 488 o 606.
    .caller = El teléfono al que llama no admite este tipo de llamada.

failure-no-answer = Nadie contestó
    .summary = Nadie contestó la llamada antes de que venciera el plazo fijado en el teléfono del destinatario o el indicado en el campo de cabecera Expires.
    .caller = Nadie contestó la llamada a tiempo.

failure-call-ended = Llamada terminada
    .summary = La llamada ya terminó, por lo general porque uno de los dos lados envió un BYE.
    .caller = La llamada terminó.

failure-call-canceled = Llamada cancelada
    .summary = Quien llama canceló la llamada (487). JsSIP usa esta causa también si el INVITE no recibe respuesta a tiempo o falla la conexión.
    .caller = La llamada terminó antes de que se contestara.

failure-dialog-lost = Llamada desconocida para el otro lado
    .summary = Una solicitud dentro de la llamada recibió 481 o 408, así que el teléfono terminó la llamada.
    .caller = Esta llamada ya no existe. Puede que ya haya terminado.

failure-callee-busy = Destinatario ocupado
    .summary = El destinatario está ocupado y envía 486, o 600 si ningún otro dispositivo puede aceptar la llamada.
    .caller = La persona a la que llama está en otra llamada. Inténtelo más tarde, por favor.

failure-call-rejected = Llamada rechazada
    .summary = El destinatario rechaza la llamada con 603, o un servidor la rechaza con 403.
    .caller = La llamada fue rechazada.

failure-callee-unavailable = Destinatario no disponible
    .summary = Por ahora no se puede localizar al destinatario, o ya no está en esta dirección: la llamada recibió 480, 408, 410 o 430.
    .caller = No se puede localizar a la persona a la que llama.

failure-callee-not-found = Destinatario no encontrado
    .summary = El servidor no conoce a ningún usuario con la dirección del Request-URI y envía 404 o 604.
    .caller = Este número o dirección no corresponde a nadie. Compruébelo, por favor.

failure-address-incomplete = Número incompleto
    .summary = Faltan dígitos del número (484). JsSIP usa esta causa también para 424, que se refiere a una ubicación.
    .caller = El número no está completo todavía. Añada los dígitos que faltan, por favor.

failure-call-redirected = Llamada redirigida
    .summary = La respuesta es un 3xx con otras direcciones del destinatario, a las que JsSIP no llama por sí mismo.
    .caller = A la persona a la que llama se la puede localizar en otra dirección.

failure-not-signed-in = Usuario no autenticado
    .summary = El servidor pide credenciales con 401 o 407, y el teléfono no tiene ninguna que el servidor acepte.
    .caller = Debe iniciar sesión. Compruebe su nombre de usuario y su contraseña, por favor.

failure-other-failure = Otro fallo
    .summary = El teléfono tiene un error interno, o JsSIP no tiene una causa más precisa para el código de respuesta.
    .caller = La llamada falló. Inténtelo más tarde, por favor.
