# Words of the dataset sip-warning.

dataset = Códigos de advertencia SIP
    .summary = Los códigos registrados del campo de cabecera Warning, con lo que significa cada uno y con las respuestas que lo llevan.

column-code = Código
column-name = Nombre
column-phrase = Nombre en este idioma
column-summary = Resumen
column-description = Descripción
column-action = Qué hacer
column-carried-by = Respuestas que lo llevan
column-reference = Referencia

linked-carried-by = Códigos de advertencia

range-300-329 = Descripción de sesión
range-330-339 = Servicios de red
range-370-379 = Calidad de servicio
range-380-399 = SIPS y otros

warning-300 = Protocolo de red incompatible
    .summary = No está disponible un protocolo de red que nombra la descripción de sesión.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 300, el UAS indica que no puede usar uno o varios de los protocolos de red de la descripción de sesión; el tipo de red de una línea c= muestra de qué protocolo se trata. La advertencia 301 indica, en cambio, que el formato de una dirección no le sirve al UAS.
    .action = Compruebe el tipo de red en las líneas c= de su SDP; en Internet es IN. Envíe una oferta nueva que nombre solo protocolos de red que usen ambos lados.
    .search = tipo de red, línea c=, protocolo de red no disponible

warning-301 = Formatos de dirección de red incompatibles
    .summary = El UAS no puede usar el formato de una dirección de red de la descripción de sesión.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 301, el UAS indica que no puede usar uno o varios de los formatos de dirección de la descripción de sesión, por ejemplo una dirección IPv6 cuando el UAS solo tiene IPv4. La advertencia 300 indica, en cambio, que el propio protocolo de red no está disponible.
    .action = Compare los tipos de dirección de las líneas c=, IP4 o IP6, con lo que admite el otro lado. Envíe una oferta nueva con una dirección de un tipo que tengan ambos lados, o envíe los medios a través de un servidor de reenvío de medios (media relay) que admita los dos tipos de dirección.
    .search = familia de direcciones, doble pila, IPv6 con IPv4, tipo de dirección, dirección IPv6 no admitida

warning-302 = Protocolo de transporte incompatible
    .summary = No está disponible un protocolo de transporte que nombra la descripción de sesión.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 302, el UAS indica que no puede usar uno o varios de los protocolos de transporte de la descripción de sesión. El protocolo de transporte es el tercer campo de una línea m=, por ejemplo RTP/AVP para RTP sin cifrar o RTP/SAVP para SRTP, así que en la práctica la advertencia 302 suele significar que solo un lado tiene activado el cifrado.
    .action = Compare el tercer campo de cada línea m= con la configuración de cifrado de medios de ambos lados, y configure lo mismo en los dos. Si para ello desactiva SRTP, los medios se envían sin cifrar.
    .search = cifrado de medios, SRTP obligatorio, RTP seguro, audio cifrado, transporte de medios

warning-303 = Unidades de ancho de banda incompatibles
    .summary = No se entendió una unidad de ancho de banda de la descripción de sesión.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 303, el UAS indica que no entendió una o varias unidades de ancho de banda; en SDP, la palabra que precede a los dos puntos en una línea b=, como AS o TIAS, dice cómo debe interpretarse el número. Un receptor de SDP debe ignorar una línea b= cuya unidad no conoce (RFC 8866 5.8), así que un UAS que envía la advertencia 303 es más estricto de lo que permite SDP. La advertencia 370 indica, en cambio, que el UAS entendió el ancho de banda, pero no dispone de tanto.
    .action = Examine las líneas b= de su oferta. Quite cada línea b= cuya unidad no conozca el otro lado, o sustituya TIAS por AS, la unidad más común: convierta el número a kbit/s y sume la sobrecarga (overhead) de RTP, UDP e IP, que TIAS no incluye (RFC 3890 6.2.2).
    .search = línea b=, modificador de ancho de banda, unidad de ancho de banda desconocida

warning-304 = Tipo de medios no disponible
    .summary = Un tipo de medios de la descripción de sesión, como video, no está disponible.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 304, el UAS indica que no dispone de uno o varios de los tipos de medios de la descripción de sesión. El tipo de medios es el primer campo de una línea m=, por ejemplo audio, video, image o text. La advertencia 305 indica, en cambio, que no están disponibles los formatos, en su mayoría códecs, que se ofrecen para un tipo de medios.
    .action = Envíe una oferta nueva sin los medios de los que no dispone el otro lado, por ejemplo solo con audio. El cuerpo del mensaje de la respuesta puede enumerar los medios que admite el otro lado.
    .search = video no soportado, vídeo no admitido, fax no soportado, solo audio, línea m=

warning-305 = Formato de medios incompatible
    .summary = Un formato de medios de la descripción de sesión, por lo general un códec, no está disponible.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 305, el UAS indica que uno o varios formatos de medios de la descripción de sesión no están disponibles; en el caso de audio y video, los formatos son los códecs. La advertencia 304 indica, en cambio, que no está disponible el tipo de medios entero.
    .action = Compare los códecs de la oferta con los que tiene habilitados el otro lado, y habilite uno que admitan ambos, por ejemplo G.711. Si usted opera un servidor situado entre los dos lados, haga que transcodifique.
    .search = códec incompatible, sin códec común, códec no soportado, códec no admitido, transcodificación

warning-306 = Atributo no entendido
    .summary = No se admite un atributo de un medio de la descripción de sesión.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 306, el UAS indica que no admite uno o varios atributos de los medios, que figuran en líneas a= de la descripción de sesión. Un receptor de SDP debe ignorar un atributo que no entiende (RFC 8866 5.13), así que un UAS que envía la advertencia 306 por un atributo desconocido es más estricto de lo que permite SDP.
    .action = Lea en el texto de Warning de qué atributo se trata, y envíe una oferta nueva sin ese atributo. Si el texto no nombra ninguno, quite una por una las líneas a= opcionales hasta que se acepte la oferta. Conserve las líneas que necesita el cifrado, como a=crypto y a=fingerprint: sin ellas, la llamada falla o los medios se envían sin cifrar.
    .search = línea a=, atributo SDP, atributo desconocido, atributo no soportado

warning-307 = Parámetro de la descripción de sesión no entendido
    .summary = No se entendió un parámetro de la descripción de sesión que ninguna otra advertencia abarca.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 307, el UAS indica que no entendió un parámetro distinto de los que abarcan las advertencias de 300 a 306. El código por sí solo no muestra de qué parámetro se trata, pero el texto de Warning lo nombra a menudo.
    .action = Lea el texto de Warning, localice el parámetro en su SDP y quítelo o corríjalo. Si el texto no ayuda, coteje toda la descripción de sesión con la gramática de SDP.
    .search = error de SDP, SDP mal formado, sintaxis de SDP, SDP no válido, error al analizar el SDP

warning-308 = Especificación de lengua incompatible
    .summary = Los dos lados no tienen ninguna lengua humana en común para los medios que se ofrecieron.
    .description = Una oferta SDP puede nombrar las lenguas humanas, habladas, escritas o de señas, que quien llama puede usar en cada medio (RFC 8373). Si el UAS no admite ninguna de estas lenguas, puede aceptar la llamada o rechazarla. Una respuesta que rechaza la llamada por este motivo es un 488 o un 606 con la advertencia 308, y el texto de Warning debería enumerar las lenguas y los medios admitidos.
    .action = Si el texto de Warning incluye una lengua y un medio que quien llama pueda usar, envíe una oferta nueva con ese medio y con esa lengua en los atributos hlang-send y hlang-recv del medio. De lo contrario, recurra a un intérprete o a un servicio en la lengua de quien llama.
    .search = lengua de señas, lengua de signos, intérprete, idioma no disponible, negociación de idioma

warning-330 = Multidifusión no disponible
    .summary = La red del lugar donde está el destinatario no admite multidifusión (multicast).
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 330, el UAS indica que el lugar donde se encuentra el destinatario no admite multidifusión (multicast), así que los medios enviados a la dirección de multidifusión de la descripción de sesión no pueden llegar allí. El problema está en la red de ese lugar y no en los códecs.
    .action = Envíe una oferta nueva con una dirección de unidifusión (unicast). Si usted opera la red del destinatario, compruebe que los routers y los conmutadores de esa red reenvían el tráfico de multidifusión (multicast).
    .search = dirección de multidifusión, dirección multicast, megafonía por multicast, voceo por multicast

warning-331 = Unidifusión no disponible
    .summary = La red donde está el destinatario no admite medios por unidifusión (unicast), por lo general a causa de un cortafuegos.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 331, el UAS indica que el lugar donde se encuentra el destinatario no admite la comunicación por unidifusión (unicast), por lo general porque la bloquea un cortafuegos. El UAS recibió la oferta, así que el problema afecta a los medios y no a la señalización.
    .action = Envíe los medios a través de un servidor de reenvío de medios (media relay) que el cortafuegos permita. Si usted opera la red del destinatario, compare los puertos que abre el cortafuegos para RTP con los que usan los teléfonos.
    .search = firewall bloquea RTP, RTP bloqueado, medios bloqueados, puertos RTP cerrados, audio bloqueado

warning-370 = Ancho de banda insuficiente
    .summary = La sesión necesita más ancho de banda del que se sabe que está disponible.
    .description = Un UAS que rechaza una oferta SDP, normalmente con 488 o 606, puede indicar el motivo en Warning; otras respuestas también pueden llevar Warning (RFC 3261 20.43). Con la advertencia 370, el UAS indica que el ancho de banda de la descripción de sesión, o el que necesitan los medios, supera el que el UAS sabe que está disponible. La advertencia 303 indica, en cambio, que el UAS no entendió la unidad del ancho de banda.
    .action = Envíe una oferta nueva que necesite menos ancho de banda: menos tipos de medios (por ejemplo, sin video), un códec con una tasa de bits menor o un valor menor en la línea b=. Si usted opera la red del destinatario, compruebe el límite de ancho de banda de esa red para las llamadas.
    .search = control de admisión de llamadas, falta de ancho de banda, límite de ancho de banda, tasa de bits demasiado alta, poca capacidad

warning-380 = SIPS no permitido
    .summary = No se puede llegar al destinatario con el URI SIPS de la solicitud, solo con un URI SIP.
    .description = Un UAS que solo quiere recibir solicitudes dirigidas a un URI SIP debe responder con 480 a una solicitud dirigida a un URI SIPS y debería añadir la advertencia 380; un proxy hace lo mismo cuando tiene que rechazar una solicitud así porque el UAS solo ha registrado un Contact SIP (RFC 5630). El proxy no debe cambiar el URI a SIP, porque entonces TLS ya no estaría garantizado en todos los saltos. El motivo es el URI y no la ausencia del destinatario, así que esperar no sirve de nada.
    .action = Nunca sustituya SIPS por SIP de forma automática, porque eso reduce la seguridad de la llamada: envíe una nueva solicitud al URI SIP solo si el usuario está de acuerdo. Si usted opera el teléfono del destinatario, haga que el teléfono registre un Contact SIPS sobre TLS y acepte solicitudes a un URI SIPS.
    .search = URI SIPS rechazado, esquema sips, no registrado sobre TLS, cambiar SIPS por SIP

warning-381 = SIPS requerido
    .summary = Solo se puede llegar al destinatario con un URI SIPS, y la solicitud tenía un URI SIP.
    .description = Un UAS que solo quiere recibir solicitudes dirigidas a un URI SIPS debe responder con 480 a una solicitud dirigida a un URI SIP y debería añadir la advertencia 381 (RFC 5630). Si un UAS ha registrado un Contact SIPS, un proxy también puede rechazar la solicitud con 480 y la advertencia 381, ya sea porque la política del proxy exige SIPS o porque el proxy no puede establecer una conexión TLS. Ningún proxy debe cambiar el URI de SIP a SIPS. El motivo es el URI y no la ausencia del destinatario, así que esperar no sirve de nada.
    .action = Si conoce un URI SIPS del destinatario, envíe una nueva solicitud a ese URI sobre TLS y con el URI SIPS de su propio dispositivo en Contact. Si TLS está desactivado en su dispositivo, actívelo primero.
    .search = SIPS obligatorio, solo TLS, solo llamadas seguras, URI SIP rechazado, cambiar SIP por SIPS

warning-399 = Advertencia de otro tipo
    .summary = El texto de la advertencia es información para personas o registros de actividad (logs); ningún sistema debe realizar acciones automáticas a partir de esa información.
    .description = Un servidor usa la advertencia 399 cuando no corresponde ninguna otra, y el texto puede contener cualquier información para personas o para un registro de actividad (log). En la práctica, muchos servidores ponen en el texto mensajes específicos del fabricante, en cualquier tipo de respuesta. Un sistema que recibe la advertencia 399 no debe realizar ninguna acción automática (RFC 3261 20.43).
    .action = Lea el texto de Warning y búsquelo en la documentación del servidor que Warning nombra antes del texto. No deje que un programa actúe según el código ni según el texto; guarde el texto en un registro de actividad (log) o muéstrelo.
    .search = advertencia del fabricante, aviso 399, texto de la advertencia, advertencia 399, campo Warning
