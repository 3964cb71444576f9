# Words of the dataset sip-cause.

dataset = Causas habituales de los fallos SIP
    .summary = Qué falla en la práctica, con qué códigos de respuesta se manifiesta, cómo confirmarlo, quién debe actuar y cómo solucionarlo.

column-id = Clave
column-name = Causa
column-side = Dónde actuar
column-summary = Resumen
column-check = Cómo confirmarlo
column-cure = Solución
column-codes = Se manifiesta como
column-causes = Causas de Q.850
column-confidence = Grado de certeza
column-reference = Referencia
column-evidence = Otras fuentes

linked-codes = Causas habituales
linked-causes = Causas habituales

label-side-client = Dispositivo de quien llama o del usuario
label-side-server = Servidor
label-side-network = Red
label-side-number = Número o destinatario
label-side-account = Cuenta o contrato

side-client = Dispositivos
side-server = Servidores
side-network = Redes
side-number = Números y destinatarios
side-account = Cuentas

label-confidence-rfc = una RFC relaciona la causa con el primer código
label-confidence-documented = documentada por un proyecto o un fabricante
label-confidence-field = conocida solo por informes de casos reales

fault-wrong-credentials = Contraseña o nombre de usuario incorrectos
    .summary = El servidor rechaza las credenciales del cliente y vuelve a desafiar al cliente o envía 403.
    .check = Examine la respuesta a la segunda solicitud (la que lleva Authorization o Proxy-Authorization). Un nuevo desafío para el mismo dominio de autenticación (realm) sin stale=true indica que el servidor ha rechazado las credenciales, y un 403 puede indicar lo mismo. Un único 401 o 407 a la primera solicitud es normal.
    .cure = Detenga primero los reintentos automáticos, porque los fallos repetidos pueden hacer que se bloquee la dirección desde la que usted se conecta. Después introduzca de nuevo la contraseña, así como el nombre de usuario de autenticación que asignó el proveedor, que puede ser distinto del número de extensión. Si usted opera el servidor, compare el nombre de usuario que figura en el registro de actividad (log) del servidor con el de la cuenta.
    .search = contraseña incorrecta, clave incorrecta, error de autenticación, fallo de autenticación, credenciales inválidas, no se registra

fault-auth-realm-mismatch = Dominio de autenticación (realm) inesperado
    .summary = El cliente no tiene credenciales para el dominio de autenticación (realm) del desafío, así que no responde al desafío.
    .check = Compare el dominio de autenticación (realm) de WWW-Authenticate o Proxy-Authenticate con el que figura en la configuración del cliente. Si los dos no coinciden y el cliente no envía una segunda solicitud, el fallo es este. El registro de actividad (log) del cliente puede confirmarlo; PJSIP escribe en ese registro de actividad las palabras no suitable credential.
    .cure = Si el desafío procede de su propio servidor o de su proveedor, introduzca exactamente el dominio de autenticación (realm) que contiene el desafío. Un comodín como dominio de autenticación, que algunos clientes permiten, también funciona, pero reduce la seguridad, porque el cliente responde entonces a los desafíos de cualquier servidor; use un comodín solo en una cuenta que tenga un único servidor de confianza. Si usted opera el servidor, conserve el dominio de autenticación con el que se calcularon los resúmenes (hash) de las contraseñas almacenadas.
    .search = realm incorrecto, realm distinto, el realm no coincide, sin credenciales para el realm, dominio de autenticación equivocado

fault-stale-nonce = Nonce caducado confundido con una contraseña incorrecta
    .summary = El nonce ha caducado, y el cliente interpreta el nuevo desafío como un rechazo de su contraseña.
    .check = Busque una solicitud, por ejemplo la renovación de un registro, que reutilice un nonce anterior y reciba un nuevo desafío. Si este desafío no contiene stale=true aunque el mismo nombre de usuario y la misma contraseña funcionan con un nonce nuevo, el fallo está en el servidor, porque el cliente debe suponer entonces que el nombre de usuario o la contraseña son incorrectos. Si stale=true está presente y aun así el cliente desiste, el fallo está en el cliente.
    .cure = Si usted opera el servidor, envíe stale=true cuando lo único que haya caducado sea el nonce. Si el cliente ignora stale=true, corrija o actualice el cliente. Si no se puede modificar el servidor, use un cliente que envíe cada renovación sin las credenciales anteriores, de modo que cada renovación comience con un nuevo desafío.
    .search = nonce expirado, nonce vencido, nonce caducado, se pierde el registro al renovar, 401 al renovar el registro

fault-not-registered = Destinatario no registrado
    .summary = El servidor de registro no tiene ninguna asociación utilizable del destinatario, así que la llamada recibe 480, 404 o 408.
    .check = En el momento de la llamada, obtenga del servidor de registro la lista de las asociaciones de la dirección de registro (address-of-record) del destinatario. Si la lista está vacía y la respuesta llega en milisegundos (480, o 404 con el script por defecto de Kamailio), el fallo es este. Si en la lista figura una asociación y el 408 llega al cabo de muchos segundos, ningún dispositivo responde en la dirección de esa asociación.
    .cure = Haga que el dispositivo se registre de nuevo y compruebe que el dispositivo renueva su registro antes del vencimiento. Acorte la vigencia del registro para que una asociación perdida se reponga antes.
    .search = usuario no registrado, extensión no registrada, registro expirado, teléfono desconectado, dispositivo fuera de línea, sin contacto

fault-registration-interval-too-brief = Vigencia de registro o de suscripción demasiado corta
    .summary = El cliente pide una vigencia más corta de lo que permite el servidor, así que el servidor envía 423.
    .check = Lea Min-Expires en el 423. Si, en la solicitud, Expires o el parámetro expires de Contact contiene un valor menor, el fallo es este.
    .cure = Pida al menos el valor de Min-Expires. En la práctica, algunos programas usan una vigencia corta fija en su prueba de conexión, así que compruebe la solicitud que el programa envía realmente.
    .search = intervalo de registro muy corto, tiempo de registro demasiado corto, expires muy corto, tiempo mínimo de registro, intervalo demasiado breve

fault-registrar-unknown-user = Dirección de registro incorrecta en REGISTER
    .summary = El REGISTER nombra una dirección que el servidor de registro no conoce (404) o que pertenece a otro usuario (403).
    .check = Compare el usuario de To, el dominio del Request-URI y el nombre de usuario de Authorization con la cuenta en el servidor de registro. El registro de actividad (log) de ese servidor menciona una dirección de registro (address-of-record) que no existe, o un usuario autenticado que no está autorizado a registrar la dirección que figura en To.
    .cure = Use el dominio y el nombre de usuario con los que se creó la cuenta. Si usted opera el servidor de registro, cree la dirección de registro (address-of-record) que falta. Mantenga la comprobación de que cada usuario registra solo su propia dirección, porque sin esta comprobación cualquier usuario puede apoderarse de las llamadas de otros.
    .search = usuario no existe, dominio SIP incorrecto, cuenta no encontrada, dominio equivocado, 404 al registrar

fault-too-many-contacts = Límite de contactos de la cuenta alcanzado
    .summary = La cuenta ya tiene tantas asociaciones como se permiten, así que el servidor de registro rechaza una más.
    .check = Busque un mensaje sobre demasiados contactos en el registro de actividad (log) del servidor de registro, y obtenga la lista de las asociaciones de la cuenta. El mensaje confirma el fallo; varias asociaciones del mismo dispositivo sugieren que los cierres inesperados del programa o las recargas de la página han dejado asociaciones antiguas.
    .cure = Elimine las asociaciones que ya no se usan, o pida un límite más alto si todos los dispositivos están en uso. Asigne a cada dispositivo un instance-id y un reg-id constantes, porque un servidor de registro que admite la RFC 5626 sustituye entonces la asociación antigua del dispositivo. Si usted opera el servidor de registro y cada cuenta corresponde a un solo dispositivo, haga que el servidor de registro elimine las asociaciones antiguas cuando se alcance el límite (en Asterisk, remove_existing); con varios dispositivos, un registro nuevo podría eliminar la asociación de otro dispositivo. En Asterisk, no fije max_contacts en 0, porque ese valor impide el registro.
    .search = demasiados contactos, demasiados registros, demasiados dispositivos, límite de registros, máximo de contactos

fault-nat-binding-lost = Entrada NAT caducada
    .summary = El router ha borrado la entrada NAT inactiva del teléfono, así que las llamadas a ese teléfono quedan sin respuesta (408).
    .check = Llame al teléfono justo después de que el teléfono se haya registrado, y otra vez al cabo de unos minutos de inactividad. Si solo llega la primera llamada, mientras que las llamadas desde el teléfono funcionan siempre, capture el tráfico a ambos lados del router: un INVITE que llega al lado exterior y no aparece nunca en el lado interior confirma el fallo. Un proxy de borde que admite la RFC 5626 comunica la pérdida de un flujo con 430 al proxy que envió la solicitud.
    .cure = Haga que el teléfono envíe mensajes keep-alive: sobre UDP, STUN si el servidor lo admite y, si no, en la práctica, OPTIONS; sobre TCP o TLS, CRLF. Para UDP, la RFC 5626 4.4.2 recomienda un intervalo aleatorio de 24 a 29 s si la respuesta al REGISTER no lleva Flow-Timer, porque muchos NAT eliminan los flujos inactivos al cabo de 30 s; con Flow-Timer, el intervalo no debe superar su valor (RFC 5626 4.4). Como alternativa, pase el teléfono a TCP o TLS, para los que los routers suelen conservar las entradas NAT durante más tiempo.
    .search = no entran llamadas después de un rato, tiempo de espera de NAT, mapeo NAT perdido, teléfono inalcanzable, dejan de entrar llamadas, asociación NAT expirada

fault-private-contact-address = Dirección privada inalcanzable en Contact
    .summary = El otro lado no puede llegar a la dirección de Contact: se pierde el ACK y la llamada se corta, o se pierde un BYE.
    .check = Lea Contact en el INVITE y en el 200 al INVITE tal como el otro lado los recibe. Si Contact todavía contiene una dirección de 10.x, de 172.16.x a 172.31.x, de 192.168.x o de una red de contenedores, ningún proxy ha sustituido esa dirección. El ACK del lado que llama va a la dirección del Contact del 200, y un BYE del lado del destinatario va a la dirección del Contact del INVITE, directamente o a través de los proxies que figuran en Record-Route. Si se pierde el ACK, el lado del destinatario retransmite el 200 y termina la llamada al cabo de unos 32 s.
    .cure = En la PBX o en el terminal, configure la dirección pública del equipo para la señalización, o haga que el proxy de borde corrija Contact. En un contenedor, anuncie una dirección del host que el otro lado pueda alcanzar.
    .search = se corta a los 32 segundos, se corta a los 30 segundos, IP privada en Contact, la llamada se cae sola, no llega el ACK

fault-sip-alg = SIP ALG del router
    .summary = La función SIP ALG del router modifica incorrectamente los mensajes SIP, así que fallan los registros o las llamadas entrantes.
    .check = Capture el mismo mensaje a ambos lados del router. Si el router ha cambiado direcciones en Via, en Contact o en el SDP, la función SIP ALG del router está activa. Como prueba rápida, pase el teléfono a TLS, que el router no puede leer, o a un puerto del servidor distinto del 5060, si el proveedor ofrece alguno; si el problema desaparece, es probable que la causa fuera SIP ALG.
    .cure = Desactive SIP ALG en el router, donde puede llamarse SIP helper o SIP transformations, y vuelva a comprobar este ajuste después de cada actualización del firmware o restablecimiento del router. Sin SIP ALG, el paso por el NAT queda a cargo del teléfono o del proveedor.
    .search = desactivar SIP ALG, deshabilitar ALG, el router cambia los paquetes SIP, ALG del módem, puerta de enlace de capa de aplicación

fault-firewall-blocks-sip = Paquetes SIP bloqueados por un cortafuegos
    .summary = Un cortafuegos descarta o rechaza paquetes SIP, así que el cliente no recibe respuesta o recibe un error de transporte.
    .check = Capture un OPTIONS o un INVITE en el cliente. Si no llega nada en 32 s, el propio cliente genera un 408; si llega un error ICMP o se rechaza la conexión, el propio cliente genera un 503. Capture después también en el servidor: un mensaje que aparece en una sola de las dos capturas se bloqueó o se perdió en el trayecto.
    .cure = Abra los puertos de señalización para las direcciones que enumera el proveedor, y solo para ellas, en ambos sentidos y para cada transporte en uso. Permita el tráfico de retorno de los flujos establecidos.
    .search = firewall bloquea SIP, puerto 5060 bloqueado, puertos cerrados, conexión rechazada, abrir puertos SIP, no responde a OPTIONS

fault-udp-fragmentation = Pérdida de fragmentos de una solicitud UDP grande
    .summary = Una solicitud UDP supera la MTU y se pierde uno de sus fragmentos, así que la solicitud queda sin respuesta (408).
    .check = Mida el tamaño de la solicitud: una solicitud de más de unos 1470 bytes no cabe en una trama Ethernet, y con VPN o PPPoE el límite es menor. Si el servidor responde a solicitudes pequeñas como REGISTER, pero no a un INVITE con muchos códecs o con Authorization, es probable que se pierdan fragmentos; las capturas en ambos lados lo confirman.
    .cure = Pase la señalización a TCP o TLS, y compruebe que ese transporte está realmente habilitado en ambos lados. Para solicitudes de más de 1300 bytes, si no se conoce la MTU del trayecto, la RFC 3261 18.1.1 exige un transporte como TCP, y solo permite UDP como alternativa para un receptor que no admite TCP. Si no es posible pasar a TCP o TLS, quite los códecs, los candidatos ICE y los campos de cabecera que no necesite.
    .search = fragmentación UDP, INVITE demasiado grande, paquetes fragmentados, pasar a TCP, se pierden fragmentos

fault-message-too-large = Mensaje por encima del límite de tamaño del receptor
    .summary = El mensaje o su cuerpo es más grande de lo que acepta el receptor, así que el receptor envía 513 o 413.
    .check = Anote el tamaño en bytes del mensaje rechazado y lea Warning si está presente, porque algunas pilas SIP indican allí su límite. Busque una oferta con muchos códecs y candidatos ICE, o un MESSAGE con un cuerpo grande. Si se acepta un mensaje más corto, la causa era el tamaño.
    .cure = Quite los códecs, los candidatos ICE y los campos de cabecera que no necesite, y envíe los textos largos o los archivos en una sesión de medios o como enlace. No supere los 1300 bytes en un MESSAGE fuera de una sesión de medios, salvo que sepa que todos los saltos usan TCP o TLS, o que el MESSAGE ocupa al menos 200 bytes menos que la MTU más baja del trayecto (RFC 3428 8).
    .search = mensaje demasiado grande, mensaje muy largo, cuerpo demasiado grande, SDP demasiado grande, límite de tamaño del mensaje

fault-tls-certificate-failure = Fallo de la negociación TLS (handshake) o del certificado
    .summary = La conexión TLS con el siguiente salto falla, así que el propio cliente genera un 503.
    .check = Ejecute openssl s_client contra el siguiente salto con las opciones -servername y -verify_hostname y el nombre de host configurado, y lea el resultado de la verificación. Busque un certificado caducado, un emisor desconocido, un nombre distinto, la falta de un certificado intermedio, la petición de un certificado de cliente o una alerta sobre la versión de TLS. El registro de actividad (log) del cliente muestra el error de TLS, y de la red no llega ningún 503.
    .cure = En el servidor, instale la cadena completa de un certificado válido que contenga el nombre de dominio al que se conectan los clientes, y haga que los clientes se conecten a ese nombre y no a una dirección IP. Si usted confía en un emisor privado, añada el certificado de CA de ese emisor a los certificados de confianza del cliente. Si el siguiente salto exige un certificado de cliente, configure uno. Si los dos lados no tienen ninguna versión de TLS en común, actualice el lado más antiguo. No desactive la verificación, porque entonces cualquiera que esté en el trayecto puede leer y modificar las llamadas.
    .search = error de certificado, certificado vencido, certificado autofirmado, CA desconocida, error TLS, certificado no válido

fault-sips-scheme-mismatch = Discrepancia entre URI sip y sips
    .summary = Un lado usa sips donde el otro solo permite sip, o al revés, así que la solicitud recibe 480, 416 o 400.
    .check = Vea si el Request-URI y Contact usan sip o sips; si el Request-URI usa sips y Contact usa sip, el servidor puede enviar 400. En un 480, lea Warning: 380 indica que no se permite SIPS, y 381 indica que se exige SIPS. Un 416 indica que el servidor no admite el esquema del Request-URI.
    .cure = Use un solo esquema de extremo a extremo, y use sips solo si todos los saltos usan TLS. Cambiar sips por sip reduce la seguridad, porque entonces TLS ya no está garantizado en todos los saltos. La RFC 5630 5.1.1 prohíbe que un programa haga este cambio de forma automática, así que haga que el cliente pregunte antes al usuario.
    .search = SIPS no permitido, SIPS obligatorio, URI sips rechazado, se requiere SIPS, esquema sips

fault-dns-resolution-failure = Siguiente salto imposible de resolver en DNS
    .summary = El proxy no encuentra ninguna dirección del siguiente salto, así que Kamailio envía 478 y OpenSIPS envía 476.
    .check = Ejecute dig en el propio proxy y consulte NAPTR para el dominio del siguiente salto, después SRV (para UDP, con _sip._udp delante del dominio) y, por último, A y AAAA para el nombre de host. Los registros NAPTR y SRV son opcionales, pero si no existe ni A ni AAAA o falla el resolvedor DNS, y además el registro de actividad (log) del proxy dice que no se puede resolver el host, el fallo es este.
    .cure = Corrija los registros DNS, el Request-URI o el resolvedor DNS del proxy, y mantenga el conjunto de registros SRV lo bastante pequeño para que el programa pueda procesarlo. Busque también errores conocidos de la versión que usted usa: algunos informes describen una versión en la que una llamada fallida hacía fallar también las llamadas posteriores al mismo destino.
    .search = error de DNS, fallo de DNS, no resuelve el dominio, host no encontrado, registro SRV, no se pudo resolver el nombre

fault-websocket-refused = Conexión WebSocket rechazada
    .summary = La negociación WebSocket (handshake) falla, así que el cliente SIP del navegador actúa como si hubiera llegado un 503.
    .check = Abra la pestaña de red en las herramientas de desarrollo del navegador: la negociación WebSocket (handshake) debe pedir el subprotocolo sip y obtener HTTP 101 con el mismo subprotocolo. Un 403 o un 404 en esa pestaña es una respuesta HTTP sobre el origen o la ruta, no una respuesta SIP. Si no llega ninguna respuesta, busque en la consola del navegador un error sobre el certificado o sobre el uso de ws en una página https.
    .cure = Use la ruta correcta (Asterisk espera /ws), y use wss con un certificado en el que confíe el navegador. Si usted opera el servidor, permita el origen de la página y haga que el servidor admita el subprotocolo sip.
    .search = no conecta el WebSocket, error de conexión wss, fallo de WebSocket, el navegador no se conecta, softphone web no conecta

fault-connection-to-phone-lost = Conexión con el teléfono perdida
    .summary = La conexión por la que se registró el teléfono se ha cerrado, así que el proxy envía 477, 500 o 503.
    .check = Compruebe si el teléfono se registró sobre TCP, TLS o WebSocket, y si esa conexión se ha cerrado mientras la asociación sigue figurando en el servidor de registro. El registro de actividad (log) del proxy dice que el proxy no encontró ninguna conexión, o que el proxy intentó abrir una conexión con una dirección privada.
    .cure = Haga que el teléfono envíe mensajes keep-alive por la conexión y que se registre de nuevo en cuanto la conexión se cierre. Si usted opera el proxy, haga que el plazo de inactividad del proxy sea más largo que la vigencia del registro, y que el servidor de registro elimine las asociaciones cuya conexión se haya cerrado.
    .search = conexión TCP cerrada, se cayó la conexión del teléfono, WebSocket desconectado, conexión no encontrada, tiempo de inactividad

fault-number-format = Número en un formato incorrecto para la troncal
    .summary = El proveedor no puede encaminar el número en la forma en que se envió, así que la llamada recibe 404, 484 o 400.
    .check = Compare la parte de usuario del Request-URI con la regla del proveedor: un + inicial, un 00 inicial, el prefijo nacional 0 o un código de país. Después marque a mano un número en la forma que documenta el proveedor. Si esa llamada se establece, la causa era el formato.
    .cure = Convierta los números en el borde de su red, normalmente a E.164, y añada o quite el + según lo exija el proveedor. Aplique la misma regla al número de origen (caller ID).
    .search = formato de número, signo más, falta el código de país, prefijo de marcación, cero inicial, prefijo internacional, indicativo

fault-did-not-routed = Número entrante sin ruta en la PBX
    .summary = El número marcado no coincide con ninguna ruta entrante de la PBX, así que la PBX rechaza la llamada, normalmente con 404.
    .check = Localice el INVITE del proveedor y vea si el número está en el Request-URI o en To, y en qué forma. Si el registro de actividad (log) de la PBX dice que no coincidió ningún número de extensión, ninguna ruta ni ningún destino, el fallo es este. Si no llega ningún INVITE, es posible que el número no tenga ningún destino asignado en el proveedor.
    .cure = Cree la ruta entrante con el número exactamente en el formato en que lo envía el proveedor, o cambie ese formato en el portal del proveedor. Si el número no tiene ningún destino asignado en el proveedor, asígnele uno en el portal.
    .search = ruta entrante, ruta de entrada, extensión no encontrada, número no configurado, no entran llamadas al DID, plan de marcación

fault-trunk-not-identified = Llamada del proveedor desafiada por la PBX
    .summary = La PBX no reconoce la dirección del proveedor y desafía las llamadas del proveedor con 401 o 407.
    .check = Compruebe quién envía el desafío. Si la PBX envía 401 (Asterisk) o 407 (FreeSWITCH) al proveedor, el proveedor termina la llamada, porque el proveedor no tiene credenciales para la PBX. El registro de actividad (log) de la PBX muestra que la dirección de origen no coincidió con ninguna troncal.
    .cure = Asigne a la troncal todas las direcciones de señalización del proveedor. Desactive el desafío solo para estas direcciones, y conserve la autenticación de las llamadas que salen de su PBX. Nunca acepte llamadas no autenticadas de cualquier dirección, porque en la práctica el fraude telefónico (toll fraud) puede llegar en cuestión de horas.
    .search = la troncal no se identifica, 401 en llamada entrante, 407 en llamada entrante, identificar por IP, la PBX pide autenticación al proveedor

fault-source-ip-not-allowed = Dirección de origen bloqueada o no permitida
    .summary = El servidor rechaza con 403 las solicitudes de la dirección IP del cliente, o ignora esas solicitudes, que quedan sin respuesta (408).
    .check = Compare la dirección pública desde la que usted envía las solicitudes con la lista de direcciones permitidas de la configuración de la troncal. Si la dirección falta en la lista y usted recibe 403, el fallo es este. Si el servidor no responde después de varios intentos fallidos de autenticación o de una avalancha de solicitudes, es probable que un cortafuegos o un proxy haya bloqueado la dirección.
    .cure = Añada a la lista de direcciones permitidas la dirección pública real y las direcciones de los enlaces de respaldo, y ninguna más. Después de un bloqueo, corrija primero las credenciales; a continuación, pida al operador del servidor que levante el bloqueo, o espere a que el bloqueo termine.
    .search = IP no autorizada, lista blanca, IP bloqueada, lista de IP permitidas, baneado, dirección IP no permitida

fault-caller-id-not-allowed = Número de origen rechazado por el proveedor
    .summary = El proveedor no acepta el número que la llamada presenta como número de origen (caller ID) y envía 403.
    .check = Lea P-Asserted-Identity, P-Preferred-Identity, Remote-Party-ID y From en el INVITE, y averigüe cuáles de ellos usa el proveedor. En la práctica, algunos proveedores quieren el nombre de la cuenta en From y el número solo en P-Preferred-Identity. En la práctica, la frase de motivo puede mencionar el número de origen (origination number).
    .cure = Envíe un número que le pertenezca o que usted haya verificado, en la forma que exige el proveedor. Para las llamadas con número oculto, no incluya el número en From, conserve un número válido en P-Asserted-Identity o en P-Preferred-Identity, según cuál use el proveedor, y añada Privacy con el valor id.
    .search = caller ID no válido, identificador de llamadas, número de origen no válido, número no verificado, identificación de llamada rechazada, número saliente no permitido

fault-anonymous-call-rejected = Llamadas anónimas rechazadas por el destinatario
    .summary = Quien llama oculta su identidad, y el destinatario o un servidor del destinatario rechaza esas llamadas con 433.
    .check = Busque en el INVITE un URI de From en el dominio anonymous.invalid, el nombre visible Anonymous o el campo de cabecera Privacy con el valor id o user. Si la misma llamada se establece cuando se muestra el número de origen (caller ID), el fallo es este.
    .cure = Muestre su número de origen (caller ID) en esta llamada, o pida al destinatario que desactive el rechazo de llamadas anónimas. No deje que un programa muestre el número de origen de forma automática, porque quien llama tiene que aceptar la renuncia a su anonimato.
    .search = número oculto, número privado, rechazo de llamadas anónimas, bloqueo de anónimos, llamada oculta, llamada sin identificar

fault-channel-limit = Límite de llamadas simultáneas alcanzado
    .summary = La cuenta, la troncal o el número llamado ya tiene tantas llamadas como se permiten, así que se rechaza una más.
    .check = Cuente las llamadas activas en el momento del fallo y compare ese número con los límites de la cuenta, de la troncal y del número llamado. Si las llamadas solo fallan en las horas de mayor tráfico y dejan de fallar cuando terminan otras llamadas, esta causa es probable. En la práctica, una frase de motivo o un código de error del proveedor suele indicar el límite.
    .cure = Contrate o habilite más canales, y termine las llamadas que hayan quedado abiertas por un fallo. Si usted opera un marcador automático, mantenga el número de llamadas del marcador por debajo del límite.
    .search = límite de canales, sin canales libres, llamadas concurrentes, todas las líneas ocupadas, troncal saturada, canales agotados

fault-cps-limit = Demasiadas llamadas nuevas por segundo
    .summary = Las llamadas nuevas empiezan a un ritmo mayor del que permite el proveedor, así que el proveedor rechaza algunas con 503.
    .check = Cuente las solicitudes INVITE que inician una llamada en cada segundo. Si el proveedor rechaza llamadas solo durante las ráfagas, aunque el ritmo medio está por debajo del límite, esta causa es probable. Un mensaje en el portal del proveedor que dice que se superó el límite de llamadas por segundo (CPS) confirma esta causa.
    .cure = Ponga las llamadas nuevas en una cola en su lado y envíelas a un ritmo menor. No repita de inmediato las llamadas rechazadas. Si necesita un ritmo mayor, pídalo al proveedor.
    .search = llamadas por segundo, ráfaga de llamadas, límite de CPS, límite del marcador, demasiadas llamadas a la vez

fault-no-credit = Factura pendiente de pago o falta de saldo
    .summary = La cuenta no tiene saldo o está bloqueada por una factura sin pagar; el proveedor rechaza todas las llamadas de pago.
    .check = Consulte el saldo y las facturas sin pagar en el portal del proveedor. No se base en el código, porque los proveedores usan 402, 403, 404 o 603 para esta causa. Si fallan las llamadas a todos los destinos de pago mientras que las llamadas internas se establecen, esta causa es probable.
    .cure = Añada saldo o pague la factura. Después configure el pago automático y una alarma de saldo bajo.
    .search = sin saldo, saldo insuficiente, sin crédito, falta de pago, línea suspendida por falta de pago, saldo negativo, factura impaga

fault-account-disabled = Cuenta, troncal o número desactivados
    .summary = El proveedor desactivó la cuenta, la troncal o el número, así que toda llamada que lo use falla de inmediato.
    .check = En el portal del proveedor, consulte el estado de la cuenta, de la troncal, del perfil de salida y del número. Si alguno de ellos está inactivo, bloqueado o caducado, y todas las llamadas que lo usan fallan aunque las credenciales son correctas, el fallo es este.
    .cure = Active la troncal, asigne un perfil de salida activo o renueve el número. Si el proveedor ha bloqueado la cuenta, pregunte el motivo al proveedor.
    .search = cuenta suspendida, troncal inactiva, número dado de baja, cuenta deshabilitada, servicio suspendido, DID vencido

fault-destination-barred = Destino o precio no permitidos
    .summary = La cuenta no está autorizada a llamar al destino marcado, o no a su precio, así que el proveedor envía 403 o 603.
    .check = Compare los números que fallan con los que funcionan. Si solo fallan los números con ciertos prefijos, consulte en el portal del proveedor los países permitidos, el plan contratado y el precio máximo por minuto. En la práctica, cuando se supera el precio máximo, un proveedor envía 403 y otro envía 603.
    .cure = En el portal del proveedor, permita el país de destino, elija un plan que incluya ese país o aumente el precio máximo. No permita países a los que nunca llama, y mantenga bloqueados los rangos de números con un alto riesgo de fraude.
    .search = llamadas internacionales bloqueadas, destino restringido, tarificación adicional, restricción de llamadas, destino bloqueado, permisos geográficos

fault-codec-mismatch = Ningún códec en común
    .summary = Los dos lados no tienen ningún códec en común; el lado del destinatario rechaza la oferta, normalmente con 488.
    .check = Compare los códecs de las líneas m=audio y a=rtpmap de la oferta con los que permite el lado que responde a la oferta. Si ninguno está en ambas listas, el fallo es este. Warning en la respuesta puede confirmar la causa, y en la práctica Asterisk escribe en su registro de actividad (log) que no pudo negociar el flujo de medios (stream).
    .cure = Habilite en ambos lados al menos un códec común, normalmente G.711 (PCMA o PCMU), u Opus para los navegadores, o haga que un servidor de medios transcodifique. Use en ambos lados la misma frecuencia de muestreo y la misma duración de paquete (ptime).
    .search = sin códec común, códec incompatible, códecs incompatibles, códec no soportado, problema de códecs, formato de medios incompatible

fault-srtp-profile-mismatch = SRTP exigido solo por un lado
    .summary = Un lado exige medios cifrados y el otro lado no los usa, así que se rechaza la oferta con 488.
    .check = Lea el perfil en la línea m= de la oferta: RTP/AVP es RTP sin cifrar, y RTP/SAVP es SRTP. Si la oferta es RTP sin cifrar y el lado del destinatario exige SRTP, o si la oferta exige SRTP y el lado del destinatario no usa SRTP, el fallo es este. En una oferta RTP/AVP, busque líneas a=crypto, que hacen que SRTP sea opcional (RFC 8643). Según algunos informes, un FreeSWITCH sin modificar rechaza con 488 una oferta así.
    .cure = Establezca la misma política en ambos lados y, preferiblemente, exija SRTP con RTP/SAVP y a=crypto, sobre señalización TLS, porque el SDP contiene la clave. En la práctica, el cifrado opcional falla a menudo entre equipos de fabricantes distintos. Si desactiva SRTP, el error desaparece, pero la seguridad es menor, porque el audio se envía sin cifrar.
    .search = cifrado de medios, SRTP obligatorio, SRTP incompatible, audio cifrado, llamada cifrada rechazada

fault-webrtc-media-mismatch = Incompatibilidad entre medios WebRTC y medios SIP convencionales
    .summary = Un lado usa medios WebRTC y el otro lado usa RTP convencional, así que la oferta se rechaza con 488.
    .check = En el SDP que recibe el navegador, busque el perfil UDP/TLS/RTP/SAVPF y los atributos a=fingerprint, a=setup, a=ice-ufrag, a=ice-pwd y a=rtcp-mux. En la práctica, si falta uno de estos atributos, la consola del navegador puede decir que no se pudo establecer la descripción remota. Si una oferta a un teléfono SIP convencional contiene este perfil, el teléfono puede rechazar la oferta.
    .cure = Ponga una pasarela de medios entre los dos lados, o configure en la PBX el terminal (endpoint) del navegador para WebRTC con DTLS, ICE, AVPF y rtcp-mux. Desactive estos ajustes en los terminales (endpoints) de los teléfonos SIP convencionales.
    .search = WebRTC con teléfono SIP, falta fingerprint, medios WebRTC incompatibles, llamada desde el navegador falla, pasarela WebRTC

fault-late-offer-unsupported = INVITE sin SDP no aceptado
    .summary = El INVITE no lleva oferta SDP, y el lado del destinatario rechaza esas llamadas, en la práctica con 488 o 480.
    .check = Busque un INVITE sin cuerpo (Content-Length: 0); el lado que llama espera entonces que el lado del destinatario haga la oferta, a más tardar en el 200. El registro de actividad (log) del lado del destinatario menciona 3pcc o la ausencia de SDP. Según algunos informes, FreeSWITCH envía 480 si 3pcc no está habilitado.
    .cure = Habilite la oferta temprana (early offer) en el lado que llama, o permita la oferta tardía (late offer), también llamada oferta diferida (delayed offer), en el lado del destinatario (en FreeSWITCH, enable-3pcc con el valor proxy, o con true para contestar de inmediato las llamadas con oferta tardía).
    .search = oferta tardía, oferta diferida, oferta temprana, INVITE vacío, sin oferta SDP

fault-t38-refused = Cambio a fax T.38 rechazado
    .summary = Un lado rechaza con 488 el cambio a fax T.38 de una llamada establecida, y la llamada de audio continúa.
    .check = En una captura de la señalización de una llamada establecida, localice el re-INVITE cuyo SDP contiene m=image, udptl y t38. Si ese re-INVITE recibe 488, el fallo es este. El 488 por sí solo no termina la llamada.
    .cure = Habilite T.38 en todos los saltos. Si no es posible, desactive T.38 en todas partes, y envíe el fax sobre G.711 sin cancelación de eco ni supresión de silencios.
    .search = falla el fax, no se puede enviar fax, fax por IP, fax por VoIP, T.38 no soportado

fault-unsupported-body = Tipo de cuerpo no admitido
    .summary = Un cuerpo obligatorio, o una parte obligatoria de un cuerpo, tiene un tipo que el receptor no admite, así que el receptor envía 415.
    .check = Compare el Content-Type de la solicitud, también dentro de un cuerpo multipart, con el Accept del 415. En la práctica, los casos habituales son los cuerpos multipart con datos ISUP o de ubicación y las solicitudes INFO con un tipo XML desconocido. Si el 415 lleva Accept-Encoding o Accept-Language, el motivo puede ser la codificación o el idioma.
    .cure = En un cuerpo o una parte de cuerpo obligatorios, use solo los tipos, las codificaciones y los idiomas que el receptor admite según el 415. En un INVITE, envíe solo un cuerpo application/sdp, o marque las demás partes de un cuerpo multipart como opcionales en Content-Disposition (handling=optional). Si usted opera un SBC, haga que quite las partes que el receptor no necesita, pero conserve la ubicación en las llamadas de emergencia. No quite la protección S/MIME sin avisar al usuario, porque eso reduce la seguridad.
    .search = tipo de contenido no admitido, tipo de contenido desconocido, cuerpo múltiple, cuerpo ISUP, Content-Type no soportado

fault-info-package-unknown = Paquete Info no aceptado
    .summary = Una solicitud INFO nombra un paquete Info que el receptor no ha anunciado, así que el receptor envía 469.
    .check = Compare el Info-Package del INFO con el Recv-Info del receptor, que puede no enumerar ningún paquete. La llamada en sí continúa. Según algunos informes, SIP.js también responde con 469 a un INFO sin Info-Package que llega antes de que se conteste la llamada.
    .cure = En un INFO, indique solo los paquetes que el receptor haya enumerado en Recv-Info. Para los dígitos del teclado, use eventos telefónicos RTP en lugar de INFO.
    .search = paquete Info desconocido, DTMF por INFO, tonos por INFO, INFO antes de contestar

fault-media-ports-exhausted = Puertos RTP agotados en el servidor de reenvío de medios
    .summary = El servidor de reenvío de medios no tiene puertos RTP libres; se rechazan las llamadas nuevas, en la práctica con 500 o 503.
    .check = Busque en el registro de actividad (log) del servidor de reenvío de medios (media relay) un mensaje sobre la falta de puertos o sobre un conjunto de puertos vacío. Compare el número de puertos abiertos con el número de llamadas activas: muchos puertos y pocas llamadas indican que no se eliminan las sesiones antiguas; si no hay ningún puerto abierto, es probable que el host no tenga la dirección local configurada para el servidor de reenvío de medios.
    .cure = Amplíe el rango de puertos en el servidor de reenvío de medios (media relay) y en el cortafuegos, y asegúrese de que la sesión en el servidor de reenvío de medios se elimina al final de cada llamada. Compruebe que el host tiene la dirección local que está configurada para el servidor de reenvío de medios, porque sin esa dirección el servidor de reenvío de medios no puede abrir ningún puerto.
    .search = no hay puertos disponibles, sin puertos RTP, puertos agotados, rango de puertos RTP, se acabaron los puertos

fault-reliable-provisional-mismatch = 100rel exigido solo por un lado
    .summary = Un lado exige 100rel y el otro lado no admite 100rel, así que el INVITE recibe 420 o 421.
    .check = Busque 100rel en Require y en Supported del INVITE. Si un 420 lleva Unsupported con 100rel, el lado del destinatario no puede o no quiere enviar respuestas provisionales de forma fiable. Si un 421 lleva Require con 100rel, el lado del destinatario exige 100rel, pero el INVITE no incluye 100rel en Supported.
    .cure = En el INVITE, incluya 100rel en Supported y no en Require, y habilite PRACK en el lado al que le falta. Si los tonos de llamada y los medios tempranos no dependen de 100rel, en lugar de ello puede desactivar 100rel en ambos lados.
    .search = respuestas provisionales fiables, respuestas provisionales confiables, PRACK deshabilitado, medios tempranos, 100rel obligatorio

fault-required-extension-missing = Extensión del protocolo exigida y no admitida
    .summary = Un lado exige una extensión del protocolo que al otro lado le falta, así que la solicitud recibe 420, 421 o 494.
    .check = Lea el campo de cabecera que indica lo que falta: Unsupported en un 420 y Require en un 421. En un 494, Security-Server enumera los mecanismos de seguridad del servidor.
    .cure = Tras un 420, quite la etiqueta de opción de Require o de Proxy-Require si la solicitud tiene sentido sin la extensión del protocolo, pero conserve las etiquetas de opción privacy y sec-agree, porque quitarlas reduce la privacidad o la seguridad. Tras un 421, habilite la extensión del protocolo e inclúyala en Supported. Tras un 494, elija en Security-Server los mecanismos que usted admita, inicie el que tenga el mayor valor de q y envíe de nuevo la solicitud bajo la protección de ese mecanismo, con una copia de la lista de Security-Server en Security-Verify.
    .search = extensión no soportada, extensión requerida, extensión obligatoria, falta una extensión, etiqueta de opción

fault-precondition-failed = Precondición de QoS incumplida
    .summary = El lado del destinatario no puede cumplir una precondición del SDP, como la reserva de ancho de banda, y envía 580.
    .check = En el SDP del 580, si lo hay, la línea a=des con la palabra failure (o unknown, si no se admite el tipo) indica la precondición que rechazó el lado del destinatario. Compare las líneas a=curr con las líneas a=des en el SDP de ambos lados: a=curr muestra lo que está reservado, y a=des muestra lo que se desea. En una red móvil, lea las trazas de la red de radio y del núcleo de paquetes. Si estas trazas no muestran ninguna portadora dedicada (dedicated bearer) ni ningún flujo de QoS (QoS flow) para la llamada, el fallo es este.
    .cure = Si usted opera la red móvil, repare la cadena de control de políticas que va del control de llamadas al núcleo de paquetes, así como el establecimiento de la portadora de voz en la estación base. Desactive las precondiciones solo como prueba, porque sin precondiciones el teléfono puede sonar antes de que exista la portadora de voz.
    .search = precondición fallida, portador dedicado, portadora dedicada, reserva de recursos, voz sobre LTE

fault-session-timer = Intervalo de sesión demasiado corto o sesión sin renovar
    .summary = El intervalo de sesión es demasiado corto (422), o la sesión no se renueva y la llamada se corta tras un tiempo fijo.
    .check = Tras un 422, compare el Session-Expires de la solicitud con el Min-SE del 422. Si las llamadas se cortan tras un tiempo fijo, lea en el parámetro refresher del Session-Expires del 2xx más reciente qué lado renueva la sesión, y busque el UPDATE o el re-INVITE que ese lado debería enviar cuando ha pasado la mitad del intervalo. Si la renovación no recibe respuesta a tiempo, o si recibe 408 o 481, el lado que renueva la sesión termina la llamada; si no llega ninguna renovación, el otro lado termina la llamada.
    .cure = Tras un 422, fije el Min-SE de la solicitud en el mayor valor de Min-SE recibido hasta ahora, aumente Session-Expires al menos hasta ese valor y envíe de nuevo la solicitud. La RFC 4028 4 no permite menos de 90 s y recomienda 30 minutos o más. Asegúrese de que el UPDATE o el re-INVITE del lado que renueva la sesión llega al otro lado y recibe una respuesta 2xx.
    .search = se corta a los 15 minutos, se corta a los 30 minutos, temporizador de sesión, renovación de la sesión, la llamada se corta siempre al mismo tiempo

fault-glare = Modificaciones de la sesión superpuestas (colisión o glare)
    .summary = Una solicitud que modifica la sesión se superpone a otra del otro lado (491) o a otra del mismo lado (500).
    .check = Localice en una captura de la señalización dos solicitudes re-INVITE o UPDATE superpuestas. A menudo se producen justo después de contestarse la llamada, o cuando ambos lados ponen la llamada en espera al mismo tiempo. Un 491 indica que las dos solicitudes procedían de lados distintos. Un 500 con Retry-After indica que un mismo lado envió las dos, la segunda antes de que terminara la primera.
    .cure = Tras un 491, espere un tiempo aleatorio de 2.1 a 4 s si su agente de usuario (UA) generó el Call-ID y, en caso contrario, un tiempo aleatorio de 0 a 2 s, y envíe la solicitud una vez más si el cambio todavía hace falta. Tras un 500, espere a que termine la primera solicitud y a que pase el tiempo indicado en Retry-After, y entonces envíe de nuevo la segunda solicitud si el cambio todavía hace falta. Evite los re-INVITE automáticos justo después de contestarse la llamada.
    .search = colisión, re-INVITE simultáneos, re-INVITE cruzados, espera simultánea, colisión de UPDATE

fault-routing-loop = Bucle de encaminamiento
    .summary = Los servidores se reenvían una solicitud en círculo hasta que uno de ellos la rechaza con 483 o 482.
    .check = Capture la solicitud en el punto donde se genera el 483 o el 482: un servidor que aparece en varias entradas Via de la solicitud hace pensar en un bucle. Un B2BUA empieza una lista nueva de entradas Via, así que busque también en el registro de actividad (log) del B2BUA llamadas repetidas al mismo número. Si nada se repite, lea Max-Forwards en la solicitud tal como la envió el cliente, porque un valor muy inferior a 70 puede agotarse sin que haya un bucle.
    .cure = Si usted opera el proxy, añada a la configuración el alias o el dominio que falta, para que el proxy reconozca su propia dirección, y elimine la regla que devuelve la llamada. En un cliente, ponga 70 como valor inicial de Max-Forwards. Si usted opera un B2BUA, haga que copie Max-Forwards de la solicitud entrante a la saliente y reste uno al valor.
    .search = bucle SIP, bucle de llamadas, bucle de desvíos, bucle de enrutamiento, bucle infinito, la llamada rebota entre servidores, falta un alias de dominio

fault-merged-request = Misma solicitud recibida por dos trayectos
    .summary = Un teléfono recibe dos veces el mismo INVITE por trayectos distintos y responde a la segunda copia con 482.
    .check = Capture el tráfico en el teléfono. Dos solicitudes INVITE con los mismos valores de Call-ID, etiqueta From y CSeq, pero con valores branch distintos en la primera entrada Via, confirman el fallo.
    .cure = Si por la primera copia suena el teléfono o se contesta la llamada, ignore el 482. Si usted opera el proxy o la PBX, elimine los contactos duplicados y los miembros duplicados de los grupos de timbrado (ring group), para que una llamada no se bifurque dos veces hacia el mismo dispositivo.
    .search = solicitud fusionada, INVITE duplicado, teléfono registrado dos veces, contacto duplicado, doble bifurcación, petición duplicada

fault-callee-busy = Destinatario ocupado o con el límite de llamadas alcanzado
    .summary = El teléfono del destinatario, un servidor o la red telefónica comunica que el destinatario no puede atender ahora más llamadas.
    .check = Averigüe qué elemento envió el 486: puede ser un teléfono que está en una llamada y tiene desactivado el servicio de llamada en espera, o un servidor que limita el número de llamadas de un usuario. Un Reason con Q.850;cause=17 no demuestra que fuera la red telefónica la que comunicó el estado de ocupado, porque en la práctica Asterisk y FreeSWITCH añaden causas de Q.850 también a sus propias respuestas. Un 600 indica que tampoco contestará ningún otro dispositivo ni buzón de voz del destinatario.
    .cure = Vuelva a llamar más tarde, pero no antes de que pase el tiempo que indica Retry-After, si ese campo de cabecera está presente. Si usted opera la PBX, active el servicio de llamada en espera, aumente el límite de llamadas del usuario o desvíe las llamadas al buzón de voz o a una cola mientras el usuario esté ocupado. Si muchos números parecen ocupados al mismo tiempo, compruebe si la troncal tiene un límite de canales.
    .search = línea ocupada, comunica, comunicando, tono de ocupado, da ocupado, usuario ocupado, llamada en espera desactivada, causa 17

fault-do-not-disturb = Modo no molestar activado
    .summary = El teléfono o el servidor del destinatario rechaza al instante las llamadas porque está activado el modo no molestar.
    .check = Un rechazo en una fracción de segundo, sin que suene el teléfono, hace pensar en el modo no molestar. Confírmelo con la tecla DND del teléfono o en la configuración del usuario en la PBX. Después, vea en la configuración del teléfono con qué código responde este; en los teléfonos Yealink, el valor por defecto es 480.
    .cure = Si el destinatario quiere volver a recibir llamadas, desactive el modo no molestar. Si la llamada debe seguir hacia el buzón de voz u otros dispositivos, configure el teléfono para que responda con 480 o 486 en lugar de 603, porque un 603 pone fin a la búsqueda en todas las ramas.
    .search = no molestar, modo no molestar, tecla no molestar, rechaza sin sonar, no suena, va directo al buzón, directo a buzón de voz

fault-callee-rejects = Llamada rechazada por el destinatario
    .summary = El destinatario rechaza la llamada mientras suena el teléfono, o bien marca la llamada como no deseada.
    .check = Mida el tiempo desde el 180 hasta el rechazo: una demora de varios segundos, distinta en cada llamada, hace pensar en una persona. Un 607 indica que el destinatario marcó la llamada como no deseada. Si el teléfono nunca sonó, compruebe más bien si está activado el modo no molestar o si hay un bloqueo por parte de una red; un 603 con la frase Network Blocked confirma un bloqueo así.
    .cure = No vuelva a llamar de forma automática, ni antes de que pase el tiempo que indica Retry-After, si ese campo de cabecera está presente. Después de un 607, quite el número llamado de su lista de llamadas, si tiene una, y no vuelva a llamar a ese número.
    .search = llamada rechazada, botón de rechazar, rechazó la llamada, me colgó, declinada, llamada declinada, botón de spam

fault-no-answer = Llamada no contestada antes de que venza un temporizador
    .summary = El teléfono suena, nadie contesta y un temporizador de un teléfono, un servidor o una PBX pone fin al intento de llamada.
    .check = Mida el tiempo desde el INVITE y desde el 180 hasta el CANCEL o la respuesta final. Si uno de estos tiempos es un valor redondo, como 20 o 30 s, o algo más de 180 s, probablemente venció un temporizador. El temporizador es del elemento que envía primero el CANCEL o la respuesta final; un teléfono al que se le cancela la llamada mientras suena envía 487.
    .cure = Alargue en el elemento que pone fin al intento de llamada el temporizador que limita cuánto tiempo suena el teléfono, o añada un buzón de voz o un desvío. Haga que su software acepte varios códigos para una llamada no contestada, porque en la práctica las pilas SIP envían 480, 408 o 486, y un temporizador de un proxy también puede dar lugar a un 487.
    .search = no contesta, no contestan, nadie contesta, llamada sin contestar, suena y se corta, tiempo de timbrado, tiempo de timbre agotado

fault-caller-cancelled = Llamada cancelada por quien llama
    .summary = El lado que llama pone fin al intento de llamada con CANCEL, de modo que el INVITE recibe 487.
    .check = Busque el CANCEL con el Call-ID y el número de CSeq del INVITE: el CANCEL recibe 200 y el INVITE recibe 487. Si nadie colgó y el tiempo desde el INVITE hasta el CANCEL es el mismo en todas las llamadas, la razón probable es el tiempo máximo de espera (dial timeout) del sistema de quien llama.
    .cure = No cambie nada si una persona colgó, porque entonces un 487 es el resultado normal. De lo contrario, alargue el tiempo máximo de espera (dial timeout) del sistema que envía el CANCEL, o averigüe por qué desiste ese sistema.
    .search = llamada cancelada, colgó antes de contestar, quien llama colgó, llamada abandonada, cancelada por el origen, tiempo de espera de llamada agotado

fault-answered-elsewhere = Llamada contestada en otro dispositivo
    .summary = Suenan varios dispositivos y uno contesta, así que los demás reciben CANCEL y responden al INVITE con 487.
    .check = Lea Reason en el CANCEL: SIP;cause=200, a menudo con el texto Call completed elsewhere, confirma que contestó otro dispositivo. En la práctica, Asterisk envía además Q.850;cause=26. Si falta Reason, busque el 200 en otra rama de la misma llamada.
    .cure = Considere normal el 487. Si los teléfonos muestran una llamada perdida, haga que el proxy o la PBX añada al CANCEL un Reason con SIP;cause=200, y use teléfonos que evalúen Reason.
    .search = contestada en otro teléfono, atendida en otro dispositivo, llamada perdida en grupo de timbrado, llamada perdida fantasma, bifurcación, grupo de extensiones

fault-cancel-race = CANCEL demasiado tardío para detener la llamada
    .summary = Quien llama cuelga mientras el destinatario contesta, así que el CANCEL llega tarde y no pone fin a la llamada.
    .check = Compare los tiempos en capturas de ambos lados: el CANCEL y el 200 al INVITE se cruzan. Un CANCEL que recibe 200 o 481, mientras que el INVITE recibe 200 en lugar de 487, confirma el fallo.
    .cure = Confirme con ACK el 200 al INVITE y envíe BYE enseguida; corrija o actualice el cliente que no lo haga. Si usted opera un proxy, haga que responda a un CANCEL retransmitido con el mismo 200 que al primer CANCEL, y no con 481.
    .search = carrera entre CANCEL y 200, 481 al CANCEL, BYE después de CANCEL, la llamada sigue después de colgar, no se corta al colgar

fault-push-wakeup-late = Aplicación no activada a tiempo por la notificación push
    .summary = Una aplicación móvil en segundo plano solo se registra cuando el servidor ya ha rechazado la llamada.
    .check = Compare las horas del INVITE, de la notificación push, del REGISTER de la aplicación y de la respuesta final. Si el REGISTER llega después de la respuesta final o falta, el fallo queda confirmado. Un 555 a un REGISTER significa que la red no admite el servicio push que nombra la aplicación.
    .cure = Si usted opera el servidor, retenga el INVITE hasta que la aplicación se haya registrado (bifurcación tardía), y espere al menos el tiempo que suena normalmente un teléfono. Si usted desarrolla la aplicación, renueve el token de push y mantenga vigente el registro mientras la aplicación esté en segundo plano; después de un 555, use un servicio push que la red admita.
    .search = notificación push, aplicación en segundo plano, app en segundo plano, bifurcación tardía, la app no suena, no entran llamadas con la app cerrada, ahorro de batería

fault-dialog-lost-after-restart = Pérdida de llamadas en curso por el reinicio de un servidor o la conmutación a otro (failover)
    .summary = El servidor ya no conserva el diálogo de una llamada en curso, así que un BYE o un re-INVITE recibe 481.
    .check = Compare el inicio de la llamada con el momento en que arrancó por última vez el nodo que envía el 481. En un clúster, compruebe si el INVITE y la solicitud rechazada llegaron a nodos distintos.
    .cure = Dé por terminada la llamada cuando un BYE o un re-INVITE reciba 481. Si usted opera el servidor, replique el estado de los diálogos entre los nodos o encamine todas las solicitudes de un diálogo al mismo nodo, y deje que las llamadas en curso terminen antes de un reinicio.
    .search = 481 después de reiniciar, conmutación por error, replicación de diálogos, clúster, se cortan las llamadas al reiniciar, alta disponibilidad

fault-dialog-tag-mismatch = Etiquetas o Call-ID incorrectos en el diálogo
    .summary = Un BYE o un re-INVITE lleva una etiqueta o un Call-ID incorrectos; el interlocutor no encuentra el diálogo y envía 481.
    .check = En un mismo tramo de la llamada, compare el Call-ID, la etiqueta From y la etiqueta To de la solicitud rechazada con los valores del INVITE y de su 200. Si la solicitud la envía el destinatario, From y To están intercambiados. Una etiqueta que falta o que ha cambiado, o un Call-ID que ha cambiado, confirma el fallo.
    .cure = Corrija el elemento que construye la solicitud. Si usted opera un SBC u otro sistema intermedio, haga que traduzca las etiquetas y el Call-ID en ambos sentidos o que no los traduzca en ninguno.
    .search = 481 al BYE, falta la etiqueta To, Call-ID incorrecto, identificador de diálogo, BYE rechazado, tag incorrecto

fault-misrouted-in-dialog-request = ACK o BYE enviado a un destino equivocado
    .summary = Un ACK o un BYE lleva un Request-URI o un Route incorrectos, así que la solicitud no llega al interlocutor.
    .check = Compare el ACK y el BYE, tal como los envía quien llama, con el 200 al INVITE, tal como llegó a quien llama: con el encaminamiento flexible (loose routing), el Request-URI debe ser el URI que figura en el Contact del 200 (en un BYE, el del Contact más reciente del destinatario si un re-INVITE o un UPDATE lo ha cambiado), y Route debe contener las entradas Record-Route del 200 en orden inverso. Compare un BYE del destinatario con el INVITE tal como lo recibió el destinatario: el Request-URI debe ser el URI que figura en el Contact del INVITE (o en el Contact más reciente de quien llama si un re-INVITE o un UPDATE lo ha cambiado), y Route debe contener las entradas Record-Route del INVITE en el mismo orden. Si el ACK se pierde, el destinatario retransmite el 200 y termina la llamada al cabo de unos 32 s. En la práctica, el script por defecto de Kamailio responde con 404 y la frase Not here a un BYE sin Route.
    .cure = Localice el SBC, el proxy o el mecanismo de ayuda para NAT que modifica mal Contact, Record-Route o Route, corrija o elimine la regla que lo causa y use el encaminamiento flexible (loose routing). Si en el 200 o en el INVITE falta Contact o es incorrecto, corrija el sistema que envía ese mensaje.
    .search = no llega el ACK, 200 OK retransmitido, falta Record-Route, cabecera Route, la llamada se corta a los 32 segundos, se corta a los 30 segundos

fault-cseq-out-of-order = Número de CSeq demasiado bajo
    .summary = Una solicitud dentro del diálogo recibe 500 porque su número de CSeq no supera el último del mismo lado.
    .check = Anote por separado los números de CSeq de cada sentido; es correcto que ACK y CANCEL repitan el número de su INVITE. Una solicitud nueva con un número menor o igual que el de otra anterior en el mismo sentido confirma el fallo; a menudo, el contador del cliente no tuvo en cuenta el reintento con credenciales, y la solicitud siguiente repite el número del reintento. Si los números crecen en cada sentido, puede que el receptor use por error un solo contador para ambos sentidos.
    .cure = Corrija el cliente: el cliente debe aumentar el número de CSeq en uno con cada solicitud nueva, también con el reintento con credenciales, mientras que ACK y CANCEL conservan el número de su INVITE. Si el receptor usa un solo contador para ambos sentidos, corrija el receptor.
    .search = CSeq desordenado, CSeq inválido, CSeq fuera de orden, 500 al BYE, 500 al re-INVITE, número de secuencia incorrecto

fault-method-not-supported = Método no admitido por el interlocutor
    .summary = El interlocutor no permite el método de la solicitud (405) o no lo reconoce en absoluto (501).
    .check = Busque el método en el Allow del 405: un método que no está en la lista no se admite para la dirección del Request-URI. Un 501 significa que el interlocutor no reconoce el método.
    .cure = Desactive la función que envía este método, o use otra función para el mismo fin, por ejemplo eventos telefónicos RTP en lugar de INFO para DTMF. No cuente un 405 a un OPTIONS como una caída, porque un 405 del interlocutor confirma que el interlocutor está activo.
    .search = error 405, método no soportado, método no permitido, UPDATE no permitido, INFO no soportado, cabecera Allow

fault-options-ping-refused = Sondeo OPTIONS respondido con un error
    .summary = El interlocutor responde a OPTIONS con un error como 404, así que la supervisión da por caída una troncal que funciona.
    .check = Lea el Request-URI del OPTIONS: el interlocutor responde con el código que recibiría un INVITE, así que un usuario o un dominio desconocido da lugar a un 404. Una respuesta del interlocutor confirma que el interlocutor está activo, aunque un 503 indique que por ahora no puede atender llamadas. Solo la falta de respuesta, o un 408 o 503 que genera el propio sistema de usted, hace pensar en una caída.
    .cure = Envíe OPTIONS a un URI sin parte de usuario o a una dirección que el interlocutor conozca, o configure la supervisión para que cuente como éxito cualquier respuesta del interlocutor salvo 503. Si usted opera el interlocutor, haga que responda a un OPTIONS dirigido al propio interlocutor en lugar de encaminar ese OPTIONS.
    .search = ping SIP, sondeo de troncal, troncal inalcanzable, troncal caída, troncal no disponible, monitoreo de troncal, monitorización OPTIONS

fault-malformed-message = Mensaje que no se puede analizar
    .summary = El receptor no puede analizar un mensaje y responde con 400, o lo descarta sin responder.
    .check = Lea la frase de motivo del 400 y compruebe el mensaje capturado con un analizador sintáctico (parser) estricto. Mire si falta Contact o si hay un URI mal formado, un Content-Length incorrecto o un parámetro fuera de su intervalo. Si no hay respuesta, busque un error de análisis sintáctico en el registro de actividad (log) del receptor, porque en la práctica muchas pilas SIP descartan un mensaje así.
    .cure = Corrija el sistema que envía el mensaje o repare el mensaje en el SBC. Si el mensaje es válido, comunique el fallo al fabricante del receptor, porque los analizadores sintácticos también fallan con una sintaxis poco frecuente, pero válida.
    .search = error de sintaxis, error de análisis, mensaje SIP malformado, falta Contact, URI mal formado, Content-Length incorrecto, error de parseo

fault-refer-refused = Transferencia con REFER rechazada
    .summary = El interlocutor rechaza el REFER de una transferencia, o un NOTIFY posterior comunica que la llamada nueva falló.
    .check = Compruebe si el interlocutor incluye REFER en Allow. Después, averigüe qué falló: el propio REFER o la llamada nueva, cuya línea de estado está en el cuerpo message/sipfrag de un NOTIFY. Un 429 significa que se exige un token Referred-By válido: lo exige el interlocutor si el propio REFER recibe 429, o el destino de la referencia (refer target), que recibe la llamada nueva, si el 429 está en un NOTIFY así.
    .cure = Haga que su propia PBX o su propio SBC establezca la llamada nueva y conecte las dos llamadas, o pida al proveedor que active REFER en la troncal. Después de un 429, envíe un REFER nuevo solo si lleva un token Referred-By válido. Si usted acepta REFER, acéptelo solo de interlocutores de confianza, porque la llamada nueva la paga usted.
    .search = transferencia ciega falla, REFER rechazado, la troncal no soporta REFER, transferencia rechazada, fallo de transferencia, no se puede transferir

fault-replaces-target-gone = Replaces para una llamada que no existe
    .summary = La llamada de la transferencia atendida o captura (pickup) terminó, es desconocida o aún suena en el receptor.
    .check = Tome el Call-ID y las etiquetas de Replaces (en una transferencia atendida están codificados con caracteres de escape en Refer-To) y busque ese diálogo en el teléfono o el servidor que recibe el INVITE. Un 481 significa que el receptor no conoce el diálogo, o que el diálogo es una llamada que todavía suena en el receptor y que no se puede sustituir con Replaces; un 603 puede significar que el diálogo ha terminado. En la práctica, Microsoft Teams responde con 404.
    .cure = Si usted opera los servidores, encamine el INVITE con Replaces al nodo que conserva la llamada. Si usted opera un SBC, deje sin cambios el Call-ID y las etiquetas, o haga que el SBC traduzca Replaces. Si la llamada todavía suena en el receptor, espere a que se conteste o, para una captura de llamada (pickup), envíe el INVITE con Replaces al teléfono que hace la llamada. Si la llamada ha terminado, no repita la solicitud.
    .search = transferencia atendida falla, transferencia con consulta, transferencia asistida, cabecera Replaces, captura de llamada falla, no se puede capturar la llamada

fault-event-subscription-refused = Paquete de eventos desconocido o suscripción inexistente
    .summary = Se nombra un paquete de eventos no admitido, o un SUBSCRIBE o NOTIFY no es de ninguna suscripción conocida.
    .check = Compare el Event de la solicitud con el Allow-Events del 489, si está presente: un paquete que no está en la lista no se admite. Si recibe 481 un NOTIFY o un SUBSCRIBE que renueva una suscripción, el receptor no conserva la suscripción a la que pertenece. En la práctica, el script por defecto de Kamailio responde a un PUBLISH con 404 mientras la función de presencia está desactivada.
    .cure = Use un paquete que el servidor admita, o desactive la función en el teléfono. Si usted opera el servidor y los usuarios necesitan la función de presencia, actívela. Si un SUBSCRIBE que renueva una suscripción recibe 481, dé por terminada esa suscripción y cree una nueva. Si un NOTIFY que usted envió recibe 481, elimine la suscripción.
    .search = BLF no funciona, MWI no funciona, teclas BLF apagadas, suscripción de presencia, indicador de mensajes no funciona, no se enciende la luz de ocupado

fault-publish-etag-expired = Estado publicado caducado o perdido
    .summary = Un PUBLISH recibe 412 porque nombra una etiqueta de entidad que el servidor ya no conserva.
    .check = Compare SIP-If-Match con el SIP-ETag de la última respuesta 2xx a PUBLISH. Si los dos valores son distintos, el cliente usa una etiqueta de entidad equivocada. Si son iguales, compare el tiempo transcurrido desde esa respuesta con el valor de su Expires: si ha pasado más tiempo, el estado ha caducado; si ha pasado menos, el servidor ha perdido el estado, por ejemplo en un reinicio.
    .cure = Descarte la etiqueta de entidad, publique de nuevo el estado completo sin SIP-If-Match y guarde el nuevo SIP-ETag de la respuesta 2xx. A partir de entonces, renueve el estado antes de que pase el tiempo que indica el Expires de la última respuesta 2xx.
    .search = etiqueta de entidad, publicación de presencia falla, publicación caducada, publicación expirada, 412 al PUBLISH, presencia no se actualiza

fault-identity-missing = Sin campo de cabecera Identity utilizable
    .summary = El servicio de verificación exige una llamada firmada, pero el INVITE no lleva ninguna firma utilizable.
    .check = Examine el INVITE tal como lo recibe el servicio de verificación. Si falta Identity, o si todos los campos de cabecera Identity llevan un parámetro ppt con un tipo de PASSporT que el servicio no admite, el fallo es este. Si el INVITE se firmó, capture salto a salto para encontrar el sistema que elimina Identity.
    .cure = Haga que el proveedor de origen firme la llamada con un tipo de PASSporT que el servicio de verificación admita, y que todos los sistemas del trayecto dejen pasar Identity sin cambios. Si usted opera el servicio de verificación, puede eximir a una troncal de confianza, pero esto reduce la seguridad, porque entonces no se verifican las llamadas de esa troncal.
    .search = falta la cabecera Identity, cabecera Identity eliminada, llamada sin firmar, llamada no firmada, llamada no verificada, falta la firma

fault-identity-stale-date = Firma de Identity demasiado antigua
    .summary = La firma de Identity es más antigua de lo que permite el servicio de verificación, a menudo por un reloj incorrecto.
    .check = Compare el campo de cabecera Date y, en un PASSporT en forma completa, también su declaración (claim) iat, con la hora real a la que se recibió el INVITE. Una diferencia mayor que el límite del servicio de verificación (la RFC 8224 recomienda 60 s) confirma el fallo. Si no hay tal diferencia, es posible que el reloj del servicio de verificación no marque la hora correcta. El 403 puede llevar la frase Stale Date.
    .cure = Sincronice por NTP los relojes del sistema que firma y del servicio de verificación, y firme la llamada lo más tarde posible. Envíe el PASSporT en forma completa, que lleva su propio iat, para que un cambio de Date en el trayecto haga menos daño. Si usted opera el servicio de verificación, puede aumentar el límite, pero esto reduce la seguridad, porque así un atacante puede reutilizar durante más tiempo una firma copiada.
    .search = reloj desincronizado, hora incorrecta, fecha incorrecta, Date incorrecto, desfase de reloj, firma caducada, firma expirada

fault-identity-certificate-unreachable = Certificado de firma inaccesible
    .summary = El servicio de verificación no puede descargar el certificado al que remite el campo de cabecera Identity.
    .check = Acceda al URL del parámetro info de Identity (en un PASSporT en forma completa, también al de x5u) desde la red del servicio de verificación. Un tiempo de espera agotado, un error de DNS, un error de TLS, un error HTTP como 404 o un puerto que el servicio no permite confirma el fallo.
    .cure = Si usted opera el repositorio de certificados, publique el certificado en un URL y un puerto a los que puedan acceder los servicios de verificación. Si usted firma las llamadas, ponga en el parámetro info un URL al que puedan acceder esos servicios. Si usted opera el servicio de verificación, permita en el cortafuegos las conexiones al repositorio y guarde los certificados en caché.
    .search = URL del certificado, no se pudo descargar el certificado, certificado no encontrado, parámetro info, certificado no disponible

fault-identity-invalid = Firma o certificado de Identity no aceptados
    .summary = El servicio de verificación rechaza el emisor o el algoritmo del certificado (437) o la propia firma (438).
    .check = Con 437, compare el emisor y el algoritmo del certificado con los que acepta el servicio de verificación. Con 438, compare los números y el Date del INVITE firmado con los del INVITE recibido; si el PASSporT está en la forma completa, compare también sus orig y dest con los números del INVITE recibido. Después, verifique la firma.
    .cure = Firme con un certificado cuyo emisor y cuyo algoritmo acepte el servicio de verificación, publique ese certificado junto con los certificados intermedios y no deje que ningún sistema cambie los números ni Date después de la firma. Si la forma compacta recibió 438, reintente una sola vez con la forma completa.
    .search = fallo de verificación de la firma, firma no válida, firma inválida, cadena de certificados, emisor no confiable, PASSporT inválido

fault-analytics-block = Llamada bloqueada por el análisis de llamadas automáticas (robocalls)
    .summary = Una red bloquea la llamada antes de que suene ningún teléfono, porque su análisis de llamadas la considera no deseada.
    .check = Un 603 con la frase Network Blocked (603+), o un 608 cuyo Call-Info remite a una tarjeta de contacto firmada (jCard), confirma el bloqueo. Si las llamadas con un determinado número de origen se rechazan en muchos destinos sin que suene el teléfono, y las llamadas con otro número de origen no, es probable que haya un bloqueo. Desde el 25 de marzo de 2026, los proveedores de Estados Unidos que bloquean llamadas de voz en redes IP basándose en el análisis de llamadas (analytics) deben usar 603+, y ya no 603 sin más, 607 ni 608; para un bloqueo basado en una lista de números que no originan llamadas (do-not-originate) no están obligados a usar 603+, y un bloqueo en una red que no es IP todavía puede llegar como 603 sin más.
    .cure = Para presentar una queja, use la dirección para quejas (redress address) del Reason del 603+, o los datos de contacto de la jCard del 608 una vez verificada la firma de la jCard. Registre el número de origen ante las empresas de análisis de llamadas (analytics). Haga que su proveedor firme las llamadas con atestación completa, para lo cual usted debe tener derecho a usar el número de origen.
    .search = llamada bloqueada, marcado como spam, posible spam, llamadas automáticas, llamadas robot, bloqueo de llamadas, bloqueada por el operador, número reportado

fault-server-overload = Servidor sobrecargado o en mantenimiento
    .summary = El servidor no puede por ahora procesar solicitudes porque está sobrecargado o en mantenimiento.
    .check = Compruebe si Retry-After está presente y si las solicitudes fallan solo en los picos de tráfico o durante tareas de mantenimiento programadas. Averigüe qué salto generó el 503. Un proxy que no recibió más que un 503 debería enviar 500, así que un 500 puede tener la misma causa.
    .cure = Use otro servidor y, durante el tiempo que indica Retry-After, no envíe solicitudes al servidor que respondió con 503; si falta ese campo de cabecera, espere al menos varios segundos. Si usted opera los servidores, retire un nodo del servicio antes de trabajar en él y no permita que todos los saltos reintenten la misma llamada fallida.
    .search = sobrecarga, servidor saturado, servidor ocupado, en mantenimiento, 503 en hora pico, 503 en horas punta, saturación

fault-server-internal-fault = Fallo interno del servidor (base de datos, script, disco o memoria)
    .summary = En el servidor falla una base de datos, un script o un disco, o se agota la memoria, así que el servidor responde con 500.
    .check = Averigüe, por el campo de cabecera Server de la respuesta o con una captura en cada tramo, qué elemento generó el 500. Después, lea en el registro de actividad (log) de ese elemento las entradas del segundo en que el elemento envió la respuesta y busque una consulta fallida a la base de datos, un error de script, un error de disco o falta de memoria. En la práctica, Kamailio puede añadir P-Registrar-Error a la respuesta o enviar una frase de motivo que contiene las palabras server error occurred.
    .cure = Si usted opera el servidor, repare lo que señala el registro de actividad (log) y compruebe al cabo de unos días si el fallo ha vuelto. Si usted es el cliente, inténtelo de nuevo tras una pausa o use otro servidor.
    .search = error interno, fallo interno, error de base de datos, error de script, sin memoria, 500 al REGISTER, error de la centralita

fault-upstream-failure = Respuesta ausente o no válida del siguiente salto
    .summary = El siguiente salto de un proxy o de una pasarela no da a tiempo una respuesta final, o da una que no es válida.
    .check = Capture el tramo entre el proxy o la pasarela y el siguiente salto: si falta la respuesta final, el lado que llama recibe 504 o 408, y si la respuesta no es válida, el lado que llama recibe 502. El tiempo transcurrido hasta el fallo muestra qué temporizador venció. Un Reason con Q.850;cause=102 significa que venció un temporizador en la red telefónica o que una pasarela o una PBX tradujo un 408 o un 504.
    .cure = Si usted opera el proxy o la pasarela, repare o evite el salto defectuoso y añada una segunda ruta. Haga que el temporizador del lado que llama dure más que el temporizador hacia el siguiente salto, para que quede tiempo para la segunda ruta.
    .search = la pasarela no responde, el gateway no responde, tiempo de espera de la pasarela, tiempo de espera del gateway, causa 102, puerta de enlace no responde

fault-redirect-not-followed = Redirección no seguida
    .summary = El servidor responde con 3xx y el cliente no envía ningún INVITE nuevo a las direcciones de Contact.
    .check = Busque un 3xx con Contact y un INVITE nuevo a una de esas direcciones. Si no hay ningún INVITE así, compruebe si el registro de actividad (log) del cliente dice que las redirecciones están desactivadas o que se rechazó la dirección.
    .cure = Permita que el cliente o la PBX siga las redirecciones, o haga que el propio servidor desvíe la llamada. Seguir redirecciones reduce la seguridad, porque el servidor que redirige elige un destino a costa de usted: siga solo redirecciones de servidores de confianza y compruebe los permisos de llamada también para el destino nuevo.
    .search = 302 ignorado, desvío desde el teléfono no funciona, redirecciones desactivadas, desvío de llamadas, no sigue la redirección

fault-number-portability-misroute = Número portado encaminado al operador anterior
    .summary = Un número válido falla a través de un proveedor porque la llamada aún va al operador anterior del número.
    .check = Llame al número a través de otro proveedor: si así la llamada se establece, la primera ruta es probablemente incorrecta. Busque en el Request-URI npdi, que indica que se consultó la portabilidad, y rn, el número de encaminamiento. En las redes ANSI, la causa 26 de Q.850 significa número portado mal encaminado.
    .cure = Si usted opera el encaminamiento, encamine según rn si está presente y actualice los datos de portabilidad. Si usted no opera el encaminamiento, envíe la llamada a través de otro proveedor y abra una incidencia (ticket) con el primer proveedor.
    .search = portabilidad numérica, número portado, número migrado a otra compañía, cambio de operador, cambio de compañía, portabilidad mal encaminada

fault-emergency-location-bad = Ubicación inutilizable en la solicitud
    .summary = La ubicación de una solicitud, a menudo de emergencia, está mal formada, no es adecuada para su fin o no se puede obtener.
    .check = Lea el código de Geolocation-Error en el 424; después, Geolocation y el cuerpo PIDF-LO de la solicitud. Si Geolocation contiene un URL cid, compruebe que la solicitud tiene una parte del cuerpo con el Content-ID que indica ese URL. Si contiene otro URI, acceda a ese URI desde la red de quien recibe la solicitud.
    .cure = Envíe una solicitud nueva con un cuerpo PIDF-LO válido al que remita Geolocation, o con un URI de ubicación al que pueda acceder quien recibe la solicitud. Si el 424 contiene una ubicación, use esa. Dé un permiso que falte (códigos de 200 a 202 en Geolocation-Error) o revele más de la ubicación solo si el usuario está de acuerdo y, por defecto, desista tras tres rechazos.
    .search = ubicación de emergencia, ubicación incorrecta, llamada de emergencia, llamada al 112, llamada al 911, error de ubicación, geolocalización

fault-pstn-unallocated-number = Número no asignado (causa 1 de Q.850)
    .summary = La red telefónica comunica que el número marcado no está asignado a nadie.
    .check = Busque en la respuesta un Reason con Q.850;cause=1; no todas las pasarelas envían Reason. Marque el mismo número desde un teléfono móvil: si esa llamada también falla, el número probablemente no está en servicio; si esa llamada se establece, hay una ruta incorrecta.
    .cure = Si el número tampoco funciona desde otras redes, corrija el número, o bórrelo de sus contactos y listas de llamadas. Si el número funciona desde otra red, comunique un fallo de encaminamiento a su proveedor.
    .search = número fuera de servicio, el número no existe, número inexistente, número dado de baja, número vacante, número no asignado, causa 1

fault-pstn-number-changed = Número cambiado o llamada redirigida (causa 22 o 23 de Q.850)
    .summary = La red telefónica comunica que el número ha cambiado (22) o que la llamada debe ir a otro número (23).
    .check = Busque un Reason con Q.850;cause=22 o 23; no todas las pasarelas envían Reason. Un 301 contiene el número nuevo en Contact. Con la causa 22, un 410 significa que la pasarela no recibió ningún número nuevo que pudiera transmitir. Con la causa 23, la pasarela envía 410 aunque haya recibido un número nuevo (RFC 3398); búsquelo en una captura del lado de la red telefónica.
    .cure = Después de un 301, llame al número de Contact y corrija la agenda; si su sistema sigue automáticamente los 301, haga que siga solo los de servidores de confianza, porque la llamada nueva la paga usted. Después de un 410 con la causa 22, deje de usar el número antiguo y pida el nuevo al destinatario por otro medio, por ejemplo por correo electrónico. Después de un 410 con la causa 23, llame al número nuevo si lo encuentra en una captura, o pida al operador que efectúe la redirección.
    .search = cambio de número, número nuevo, el número ha cambiado, causa 22, causa 23

fault-pstn-no-route = Sin ruta hacia el destino (causa 2 o 3 de Q.850)
    .summary = Un proveedor, o el plan de marcación de la PBX propia, no tiene ruta al número marcado, aunque el número quizá exista.
    .check = Busque un Reason con Q.850;cause=3 o 2 y encuentre el sistema que envió esa causa: su propia PBX o el proveedor. La causa 2 indica que no hay ruta hacia la red de tránsito seleccionada para la llamada. Llame al número a través de otro proveedor: si la llamada se establece, el número existe y solo falta la ruta.
    .cure = Si su propia PBX envió la causa, corrija el plan de marcación o añada una ruta. Si el proveedor envió la causa, comuníquele que falta la ruta y envíe las llamadas a los números con el mismo prefijo a través de otro proveedor. Con la causa 2, compruebe también el código de operador que su PBX o su pasarela añade a la llamada, y elimínelo o corríjalo.
    .search = no hay ruta, sin ruta de salida, ruta no encontrada, prefijo no atendido, falta ruta saliente, causa 2, causa 3

fault-pstn-no-answer = Teléfono que no reacciona, llamada sin contestar o abonado ausente (causas 18 a 20 de Q.850)
    .summary = La red telefónica comunica que el teléfono del destinatario no reaccionó, nadie contestó o el teléfono no estaba localizable.
    .check = Lea la causa en Reason, si la pasarela envía Reason. Con 18 (408), el teléfono o la línea del destinatario no reaccionó; con 19 (480), el teléfono sonó y nadie contestó; con 20 (480), el teléfono del destinatario, por lo general móvil, está apagado o fuera de cobertura.
    .cure = Vuelva a llamar más tarde o envíe un mensaje de texto. Si la causa 18 es frecuente en una ruta, comunique al proveedor el problema de esa ruta.
    .search = celular apagado, móvil apagado, fuera de cobertura, apagado o fuera de cobertura, usuario no responde, no contesta, causa 18, causa 19

fault-pstn-call-rejected = Llamada rechazada en la red telefónica (causa 21 de Q.850)
    .summary = La red telefónica comunica que el destinatario o una red del trayecto rechazó la llamada.
    .check = Busque un Reason con Q.850;cause=21; no todas las pasarelas envían Reason. Una pasarela envía 403; si la ubicación (location) de la causa es el usuario, lo que por lo general significa que el lado del destinatario rechazó la llamada, la pasarela puede enviar 603 en su lugar; en Estados Unidos, un bloqueo basado en el análisis de llamadas (analytics) en una red que no es IP también lleva esa ubicación. En la práctica, las redes usan la causa 21 también cuando quien llama tiene las llamadas restringidas, no ha pagado o no está verificado, y para los bloqueos basados en el análisis de llamadas, así que haga llamadas de prueba a través de otro proveedor y desde otro de sus números, y compare los resultados.
    .cure = Si solo un destinatario rechaza sus llamadas, acéptelo y no vuelva a llamar de forma automática. Si se rechazan las llamadas a muchos destinatarios, pregunte al proveedor qué red rechazó las llamadas y por qué.
    .search = llamada rechazada por la red, rechazada por el operador, llamadas restringidas, línea restringida, falta de pago, causa 21

fault-pstn-destination-out-of-order = Destino fuera de servicio (causa 27 de Q.850)
    .summary = La red telefónica comunica que la línea o el equipo del destinatario no funciona.
    .check = Busque un Reason con Q.850;cause=27; no todas las pasarelas envían Reason. Llame al mismo número a través de otro proveedor: si esa llamada también falla, probablemente la línea del destinatario está caída; si esa llamada se establece, el fallo está en la primera ruta.
    .cure = Comunique al proveedor el fallo de la línea o de la ruta. Si el fallo está solo en la ruta, use mientras tanto otra.
    .search = línea averiada, línea dañada, línea caída, línea fuera de servicio, avería, causa 27

fault-pstn-incomplete-number = Número incompleto o con formato incorrecto (causa 28 de Q.850)
    .summary = El número marcado tiene muy pocos dígitos o no se ajusta al plan de numeración.
    .check = Cuente los dígitos del Request-URI y compare el número con el plan de numeración del país de destino. Un Reason con Q.850;cause=28 sugiere que la red telefónica rechazó el número, pero en la práctica Asterisk y FreeSWITCH añaden causas de Q.850 también a sus propias respuestas. En la marcación con superposición (overlap), un 484 es normal, porque el 484 solo pide más dígitos.
    .cure = Marque el número completo, con el código de área, en el formato que exige el plan de numeración. Si usted opera la pasarela, alargue el temporizador entre dígitos de la pasarela, para que esta espere todos los dígitos.
    .search = faltan dígitos, número incompleto, pocos dígitos, falta el código de área, falta el prefijo, marcación solapada, causa 28

fault-pstn-congestion = Congestión, fallo de la red o falta de circuitos (causas 34, 38, 41, 42 y 47 de Q.850)
    .summary = La red telefónica o una pasarela no tiene ningún circuito libre, está congestionada o está fuera de servicio.
    .check = Lea la causa en Reason: 34 significa que no hay ningún circuito libre; 38, que la red está fuera de servicio; 41, que hay un fallo temporal; 42, que una central está congestionada; y 47, que no está disponible otro recurso. Encuentre el primer sistema que envió esa causa, porque en la práctica Asterisk convierte un 503 en la causa 34, y FreeSWITCH convierte un 503 en la causa 41. Si las llamadas a muchos destinos fallan solo a través de un proveedor, el fallo está probablemente en ese proveedor. En la práctica, el anuncio de que todas las líneas están ocupadas no confirma nada, porque una PBX puede reproducirlo después de cualquier llamada fallida por una troncal.
    .cure = Envíe la llamada a través de otro proveedor, o vuelva a llamar cuando pase el tiempo que indica Retry-After, o tras una pausa si falta ese campo de cabecera. Si su propia pasarela envía la causa 34 porque tiene todos los circuitos en uso, añada circuitos.
    .search = todas las líneas ocupadas, todos los circuitos ocupados, no hay líneas disponibles, congestión de red, red saturada, saturación, causa 34, causa 42

fault-pstn-interworking = Sin causa exacta de la red (causa 127 de Q.850)
    .summary = Una pasarela comunica la causa 127 de Q.850, así que no se conoce la razón exacta del fallo.
    .check = Busque un Reason con Q.850;cause=127 y encuentre el primer salto que envió esa causa. Las pasarelas y las PBX también convierten algunos códigos SIP en la causa 127; según la RFC 3398, son los códigos 413, 414, 416, 420, 421, 423, 505 y 513.
    .cure = Pregunte al proveedor qué causa comunicó la central del otro extremo. Si una pasarela convirtió un código SIP en la causa 127, corrija el fallo que indica ese código. Si usted opera pasarelas, haga que transmitan también Reason.
    .search = interfuncionamiento sin especificar, fallo sin especificar, causa desconocida, error desconocido de la red, causa 127
