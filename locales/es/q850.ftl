# Words of the dataset q850.

dataset = Causas de Q.850
    .summary = Los valores con los que la red telefónica indica por qué terminó una llamada, con los nombres que anotan las PBX y los códigos de respuesta SIP en que las pasarelas convierten esos valores.

column-value = Valor
column-name = Nombre
column-phrase = Nombre en este idioma
column-summary = Resumen
column-description = Descripción
column-action = Qué comprobar primero
column-asterisk = Asterisk
column-freeswitch = FreeSWITCH
column-to-sip-rfc3398 = Hacia SIP, RFC 3398
column-to-sip-rfc4497 = Hacia SIP, RFC 4497
column-from-sip-rfc3398 = Desde SIP, RFC 3398
column-from-sip-rfc4497 = Desde SIP, RFC 4497
column-from-sip-asterisk = Desde SIP, Asterisk
column-from-sip-freeswitch = Desde SIP, FreeSWITCH
column-sources = Fuentes del nombre

mapping-to-sip = De Q.850 a SIP
mapping-from-sip = De SIP a Q.850
mappings = SIP y Q.850 en paralelo
    .summary = El código de respuesta que una pasarela envía para cada causa según las RFC 3398 y 4497, y la causa que envía para cada código de respuesta según las mismas RFC y tal como lo hacen Asterisk y FreeSWITCH. La marca «difiere» indica dónde un servidor se aparta de las RFC.
linked-to-sip = Desde Q.850
linked-from-sip = Hacia Q.850

class-normal = Suceso normal
class-resource-unavailable = Recurso no disponible
class-service-unavailable = Servicio u opción no disponible
class-not-implemented = Servicio u opción no implementado
class-invalid-message = Mensaje no válido
class-protocol-error = Error de protocolo
class-interworking = Interfuncionamiento

label-class-normal = Suceso normal
label-class-resource-unavailable = Recurso no disponible
label-class-service-unavailable = Servicio u opción no disponible
label-class-not-implemented = Servicio u opción no implementado
label-class-invalid-message = Mensaje no válido
label-class-protocol-error = Error de protocolo
label-class-interworking = Interfuncionamiento

label-condition-adapt-first = solo si no se puede modificar la solicitud o si la solicitud modificada también falla
label-condition-ansi = solo donde 26 indica un número portado mal encaminado (ANSI)
label-condition-credentials-first = solo si la pasarela no puede autenticarse
label-condition-default = por la regla para las causas y los códigos no enumerados
label-condition-location-user = solo si la ubicación (location) de la causa es el usuario
label-condition-retry-after = con Retry-After, si procede
label-condition-new-number = solo si el campo de diagnóstico da el número nuevo, que va en Contact
label-condition-no-diagnostic = sin campo de diagnóstico
label-condition-by-warning = según el código de advertencia

cause-1 = Número no atribuido (no asignado)
    .summary = El número tiene un formato válido, pero no está asignado a nadie.
    .description = Una central, por lo general de la red a la que pertenece el número, libera la llamada con la causa 1 cuando el número tiene un formato válido, pero no está asignado a nadie. Una pasarela también envía la causa 1 a la red telefónica cuando un servidor SIP responde con 404, 485 o 604 (RFC 3398). La causa 3, en cambio, indica que no hay ruta hacia el número, y la causa 28, que su formato es incorrecto o que faltan dígitos.
    .action = Compare los dígitos enviados con el número al que se quería llamar, incluidos los prefijos y el código de país. Si los dígitos son correctos, pregunte al proveedor si el número está asignado y, en caso de que se haya portado, a qué red.
    .search = número no asignado, el número no existe, número inexistente, número fuera de servicio, número dado de baja, número equivocado, número desconocido

cause-2 = Sin ruta hacia la red de tránsito especificada
    .summary = Una central no tiene ruta hacia la red de tránsito seleccionada para la llamada.
    .description = Una central envía la causa 2 cuando en el establecimiento de la llamada se selecciona una red de tránsito, como la de un operador de larga distancia, y la central no conoce esa red o no tiene conexión con ella. La llamada no llegó hasta el destinatario, así que la causa 2 no dice nada del número llamado. Con la causa 3 no hay ruta hacia el destino, y con la causa 91 no es válida la propia selección de la red de tránsito.
    .action = Compruebe el código de operador que quien llama, la PBX o la pasarela añade a la llamada, y elimínelo o corríjalo. Si no se añade ninguno, pregunte al proveedor qué red de tránsito selecciona.
    .search = código de operador, selección de operador, preselección, larga distancia, operador de larga distancia, operador de tránsito, código de selección de operador

cause-3 = Sin ruta hacia el destino
    .summary = La red o la PBX a la que ha llegado la llamada no tiene ruta hacia el destino.
    .description = Una central envía la causa 3 cuando la red a la que ha llegado la llamada no tiene ruta hacia el destino, y una PBX hace lo mismo cuando su propio plan de marcación no tiene ninguna. La llamada no llegó al destino, así que la causa 3 no indica si el número existe. Asterisk también usa la causa 3 para la respuesta SIP 420, y FreeSWITCH para 485 y 604, así que conviene mirar primero la respuesta SIP si la llamada pasó por SIP.
    .action = Si su propia PBX envió la causa, corrija el plan de marcación de la PBX o añada una ruta. De lo contrario, compruebe el prefijo y el código de país del número llamado, y la ruta que eligió su PBX. Si son correctos, pregunte al proveedor si entrega llamadas al rango de números al que pertenece el número llamado.
    .search = no hay ruta, ruta no encontrada, sin ruta de salida, falta ruta saliente, destino no atendido, país no disponible, error del plan de marcación

cause-4 = Enviar tono especial de información
    .summary = No se puede localizar al destinatario por una razón duradera, y quien llama debería oír un tono especial.
    .description = Una central envía la causa 4 cuando no se puede localizar al destinatario por una razón que va a durar. Quien llama debería oír entonces el tono especial de información, tres notas ascendentes que a menudo preceden a un anuncio. La causa 4 no da la razón, así que no indica si el problema está en el número, en la línea o en el servicio.
    .action = Llame una vez al número desde otra red y escuche el tono y, si lo hay, el anuncio. Pregunte la razón al proveedor y no vuelva a llamar de forma automática.
    .search = tono SIT, tres tonos, tres pitidos, tres tonos ascendentes, tono de información especial, mensaje grabado, locución, grabación de la operadora

cause-5 = Prefijo interurbano mal marcado
    .summary = El número llamado contiene un prefijo interurbano que no corresponde ahí.
    .description = Una central envía la causa 5 cuando el número llamado contiene por error un prefijo interurbano, por ejemplo, el 0 nacional después de un código de país. Solo algunas redes nacionales usan esta causa. La causa 28 indica de forma más general que el formato del número es incorrecto o que faltan dígitos.
    .action = Mire el número llamado tal como lo envió la PBX o la pasarela, y haga que el plan de marcación o la manipulación de números de la troncal elimine el prefijo interurbano que no corresponde.
    .search = prefijo incorrecto, cero de más, cero inicial, prefijo nacional, prefijo para salir, prefijo de larga distancia

cause-6 = Canal inaceptable
    .summary = El canal elegido para la llamada no es aceptable para el lado que envía la causa.
    .description = Una PBX, un teléfono o una central envía la causa 6 en una línea RDSI (ISDN) cuando no puede aceptar el canal que el otro lado indicó para la llamada. A menudo, la causa 6 se debe a que los dos lados no coinciden en los canales de la línea, por ejemplo porque los numeran de forma distinta. Con la causa 44, el canal existe, pero no se puede ofrecer en este momento; con la causa 82, el canal no existe en la línea.
    .action = Compare la numeración de los canales y los canales activos en la configuración de ambos lados de la línea. Haga que los dos lados elijan los canales en orden opuesto.
    .search = canal no aceptable, canal B rechazado, negociación de canal, numeración de canales, intervalo de tiempo incorrecto, canal PRI, primario

cause-7 = Llamada adjudicada y en curso de entrega por un canal ya establecido
    .summary = Una llamada entrante se entrega por un canal que el usuario ya tiene abierto.
    .description = La red envía la causa 7 cuando entrega a un usuario una llamada entrante por un canal que ya está abierto para llamadas del mismo tipo, por ejemplo llamadas de paquetes X.25. La llamada no ha fallado. La causa 7 pertenece a los servicios de paquetes de la RDSI (ISDN), así que es poco frecuente en telefonía.
    .action = No haga nada si la línea transporta datos en paquetes. Si una llamada telefónica recibe la causa 7, compruebe la configuración del equipo que envió la causa.
    .search = modo paquete, llamada de paquetes, paquetes por canal D, canal existente, canal ya abierto

cause-8 = Apropiación por precedencia
    .summary = La red puso fin a la llamada para dar paso a otra con mayor precedencia.
    .description = Una central envía la causa 8 cuando pone fin a una llamada porque otra con mayor precedencia necesita los recursos, como ocurre en redes militares o gubernamentales. Con la causa 9, además, el circuito sigue reservado para la central que lo tomó. En SIP, Reason puede contener el valor de protocolo Preemption para un suceso así (RFC 4411).
    .action = Vuelva a llamar; use una precedencia mayor solo si está autorizado a usarla. Si su red no tiene servicio de precedencia, averigüe qué equipo envió la causa.
    .search = llamada con mayor prioridad, llamada prioritaria, prioridad, llamada cortada por prioridad, red militar

cause-9 = Apropiación por precedencia, circuito reservado para reutilización
    .summary = La red puso fin a la llamada por otra con mayor precedencia y mantiene reservado el circuito.
    .description = Una central envía la causa 9 cuando pone fin a una llamada en favor de otra con mayor precedencia y mantiene reservado el circuito, para que la central que tomó el circuito pueda volver a usarlo. Con la causa 8 se pone fin a la llamada por la misma razón, pero no se dice nada del circuito. La causa 9 no tiene equivalente en una red IP, que no tiene circuitos (RFC 4411).
    .action = Vuelva a llamar más tarde, por otra troncal si la tiene. Si su red no tiene servicio de precedencia, averigüe qué equipo envió la causa.
    .search = circuito reservado, circuito tomado por prioridad, troncal reservada, prioridad con circuito reservado

cause-14 = QoR: número portado
    .summary = El número se portó a otra red, así que una central anterior tiene que averiguar la red nueva.
    .description = Con Query on Release (QoR), la central que antes atendía un número portado libera la llamada con la causa 14, y una central anterior averigua la red nueva y vuelve a encaminar la llamada. Las centrales lo resuelven entre ellas, así que quien llama normalmente no lo nota. En las redes ANSI, la causa 26 tiene un uso parecido: comunica que una llamada a un número portado se envió a la red antigua.
    .action = Si sus llamadas terminan con la causa 14, comunique el número a su proveedor, porque el proveedor sigue encaminando las llamadas a la red anterior. Si usted mismo encamina las llamadas, consulte la base de datos de portabilidad antes de elegir una ruta.
    .search = portabilidad numérica, portabilidad, número migrado, cambio de compañía, cambio de operador, consulta de portabilidad

cause-16 = Liberación normal de la llamada
    .summary = La llamada terminó de forma normal porque uno de los lados colgó.
    .description = El lado que cuelga envía la causa 16. Normalmente una pasarela convierte la causa 16 en BYE o CANCEL, y un BYE o un CANCEL en la causa 16, salvo que Reason contenga otra causa (RFC 3398, RFC 3326). La causa 16 no indica ningún fallo; la causa 31 también comunica un suceso normal, pero uno al que no corresponde ninguna otra causa.
    .action = No haga nada si alguien colgó. Si las llamadas se cortan solas, averigüe qué lado puso fin primero a la llamada y al cabo de cuántos segundos: el mismo tiempo en todas las llamadas apunta a un temporizador.
    .search = colgó, colgado, fin de llamada, fin normal, llamada terminada, llamada cortada, desconexión normal, corte normal

cause-17 = Usuario ocupado
    .summary = El destinatario está ocupado y no puede atender otra llamada.
    .description = El dispositivo o la central del destinatario envía la causa 17 cuando el destinatario está en otra llamada y no puede atender una más. El número existe y la línea funciona. Con la causa 21, el destinatario o una red rechazó la llamada por otra razón; con la causa 34 o 42 es la red, y no el destinatario, la que no tiene capacidad.
    .action = Vuelva a llamar más tarde. Si usted administra la línea del destinatario, active en ella el servicio de llamada en espera o un desvío. Si muchos números distintos parecen ocupados a la vez, piense en un posible límite de canales en una troncal.
    .search = comunica, comunicando, línea ocupada, tono de ocupado, da ocupado, número ocupado, en otra llamada, teléfono ocupado

cause-18 = No responde ningún usuario
    .summary = El dispositivo llamado no comunicó a tiempo ni que estaba sonando ni que se contestó la llamada.
    .description = La central del destinatario envía la causa 18 cuando el dispositivo llamado no comunica a tiempo ni que está sonando ni que se contestó la llamada. Con la causa 19, el teléfono sí sonó; con la causa 20, la red ya sabía que el abonado estaba ausente. Una pasarela envía la causa 18 a la red telefónica para un 480 o cuando su INVITE no recibe ninguna respuesta (RFC 3398), y Asterisk usa la causa 18 para 408.
    .action = Compruebe que el equipo llamado, sea un teléfono o una PBX, tiene alimentación eléctrica, está conectado y registrado, y recibe el mensaje de establecimiento de la llamada. Busque un cortafuegos o pérdidas de paquetes entre ese equipo y el servidor que lo atiende.
    .search = el teléfono no responde, no responde, sin respuesta, no suena, el teléfono no suena, terminal inaccesible, usuario no responde

cause-19 = El usuario no contesta (usuario avisado)
    .summary = El teléfono sonó, pero nadie contestó antes de que un temporizador pusiera fin a la llamada.
    .description = La central del destinatario envía la causa 19 cuando el teléfono lleva cierto tiempo sonando y nadie ha contestado; una pasarela envía la causa 19 cuando vence el temporizador T9 de ISUP, que suele durar de 90 s a 3 minutos (RFC 3398). Con la causa 18, el dispositivo nunca comunicó que estaba sonando. Asterisk también usa la causa 19 para las respuestas SIP 480 y 483, así que conviene mirar la respuesta SIP si no sonó ningún teléfono.
    .action = Mida el tiempo desde que el teléfono empieza a sonar hasta que se libera la llamada: el mismo tiempo en todas las llamadas apunta a un temporizador. Vuelva a llamar más tarde. Si usted administra la línea del destinatario, configure en ella un buzón de voz o un desvío.
    .search = no contesta, no contestan, nadie contesta, suena y no contestan, llamada no atendida, llamada sin contestar, no cogen el teléfono

cause-20 = Abonado ausente
    .summary = La red sabe que ahora no se puede localizar al abonado, por ejemplo porque el teléfono está apagado.
    .description = Una red, por lo general móvil, envía la causa 20 cuando sabe que el dispositivo del abonado se ha desconectado de la red o está fuera de cobertura de radio. Con la causa 18, la red intentó contactar con el dispositivo y no obtuvo ninguna reacción; con la causa 27, la línea o el equipo del destinatario está fuera de servicio. El número es válido y nadie ha rechazado la llamada. FreeSWITCH también usa la causa 20 cuando no encuentra en su directorio al usuario marcado.
    .action = Vuelva a llamar más tarde o deje un mensaje. Si el teléfono está encendido y tiene cobertura, pida al proveedor del abonado que compruebe el registro del teléfono en la red.
    .search = celular apagado, móvil apagado, apagado o fuera de cobertura, fuera de cobertura, sin cobertura, sin señal, no disponible en este momento

cause-21 = Llamada rechazada
    .summary = El destinatario o una red rechazó la llamada por una razón distinta de una línea ocupada.
    .description = El dispositivo del destinatario envía la causa 21 cuando rechaza una llamada que podría atender, por ejemplo porque el usuario pulsó la tecla de rechazar. También una red envía la causa 21, por ejemplo porque un servicio bloquea las llamadas anónimas; la ubicación (location) que acompaña a la causa suele indicar si rechazó la llamada el usuario o una red, pero en Estados Unidos un bloqueo basado en el análisis de llamadas (analytics) en una red que no es IP también lleva como ubicación el usuario. Para la causa 21, una pasarela envía 403, pero puede enviar 603 si la ubicación es el usuario (RFC 3398); FreeSWITCH envía siempre 603. Una pasarela convierte además en la causa 21 las respuestas SIP 402, 403 y 603, y también 401 y 407 si la pasarela no puede autenticarse, de modo que, en la red telefónica, unas credenciales incorrectas en una troncal se ven igual que una llamada que alguien rechazó.
    .action = Averigüe quién rechazó la llamada: tal vez lo indique la respuesta SIP o la ubicación (location) que acompaña a la causa. Si fue una persona, no vuelva a llamar de forma automática; si fue una red o un servidor, compruebe las credenciales, los permisos de la cuenta y el número de origen que usted envía.
    .search = rechazada, rechazó la llamada, botón de rechazar, declinada, rechazo de llamadas anónimas, número bloqueado, bloqueo de llamadas, lista negra

cause-22 = Número cambiado
    .summary = El número llamado ya no está en uso, por lo general porque el abonado tiene un número nuevo.
    .description = Una central envía la causa 22 cuando el número llamado ya no está en uso, por lo general porque se ha sustituido por otro, que puede figurar en el campo de diagnóstico. Si una pasarela puede leer el número nuevo, envía 301 con ese número en Contact; de lo contrario, envía 410; para un 410 que llega de SIP, una pasarela envía la causa 22 sin el número nuevo (RFC 3398). La causa 1 indica solo que nadie tiene el número, sin dar pista alguna de uno nuevo.
    .action = Si el campo de diagnóstico, Contact o un anuncio da el número nuevo, llame a ese número y corrija todas las listas que contengan el antiguo. De lo contrario, pida el número nuevo al destinatario o al proveedor.
    .search = cambio de número, número nuevo, el número ha cambiado, número fuera de uso, nueva numeración

cause-23 = Redirección hacia un nuevo destino
    .summary = La llamada va a otro número, y es una central anterior la que tiene que establecerla.
    .description = Una central envía la causa 23 cuando una central anterior debería establecer la llamada hacia un número nuevo; una pasarela puede enviar la causa 23 después de una respuesta 3xx, con el número nuevo en el campo de diagnóstico (RFC 3398). Las centrales lo resuelven entre sí, así que quien llama normalmente no lo nota. Para la causa 23, una pasarela envía 410 (RFC 3398), y Asterisk usa la causa 23 para 302.
    .action = Si sus llamadas terminan con la causa 23, busque el número nuevo en el campo de diagnóstico o en Contact de una respuesta 3xx, y llame a ese número. Pida al proveedor que ejecute la redirección en su propia red.
    .search = llamada redirigida, llamada desviada, desvío de llamadas, redirección de llamada, deflexión de llamada, reencaminamiento, redireccionamiento

cause-24 = Llamada rechazada por una función en el destino
    .summary = El nombre de esta causa sugiere que una función del lado del destinatario rechazó la llamada.
    .description = Pocas herramientas incluyen esta causa, y listas más antiguas dan para 24 el nombre Call suspended. El nombre de la causa 24 sugiere que una función en el destino, y no una persona, rechazó la llamada; la causa 21 es la causa general para una llamada rechazada.
    .action = Si usted oculta su número, llame una vez sin ocultarlo, porque una función puede rechazar las llamadas anónimas. Si no lo oculta, pregunte a quien opera el equipo que envió la causa 24 qué función rechazó la llamada.
    .search = filtrado de llamadas, filtro de llamadas, bloqueada por un servicio, llamada anónima rechazada, número oculto rechazado, rechazo de número privado

cause-25 = Error de encaminamiento de la central
    .summary = Una central del trayecto liberó la llamada por un fallo de encaminamiento, como un bucle.
    .description = Una central del trayecto envía la causa 25 cuando detecta un fallo de encaminamiento, por ejemplo una llamada que ha pasado por demasiadas centrales. Una pasarela envía la causa 25 para las respuestas SIP 482 y 483 (RFC 3398). Puede que el número llamado sea correcto, porque la llamada no llegó hasta él; la causa 3, en cambio, indica que no existe ninguna ruta.
    .action = Busque dos sistemas que se pasen la llamada el uno al otro debido a un desvío, una ruta por defecto o una troncal que devuelve los números desconocidos. Si ninguno de los dos sistemas es suyo, comunique al proveedor el número y la hora.
    .search = bucle de encaminamiento, bucle de llamadas, bucle de enrutamiento, demasiados saltos, contador de saltos, bucle de desvíos, loop de llamadas

cause-26 = Liberación de usuario no seleccionado
    .summary = La llamada se ofreció a varios dispositivos; uno de ellos atendió la llamada y los demás reciben esta causa.
    .description = La red envía la causa 26 a un dispositivo al que había ofrecido una llamada, porque otro dispositivo de la línea ha obtenido esa llamada; Asterisk usa la causa 26 para las llamadas que se contestaron en otro dispositivo. En las redes ANSI, en cambio, la causa 26 comunica que una llamada a un número portado se envió a la red anterior, y una pasarela envía 404 para esa causa (RFC 3398). Si otro dispositivo atendió la llamada, no hay ningún fallo.
    .action = Si otro teléfono atendió la llamada, no hay nada que corregir; si un teléfono que no la atendió la muestra como perdida, cambie en ese teléfono el ajuste para las llamadas atendidas en otro teléfono. Si quien llama recibe la causa 26, pida al proveedor que consulte a qué red se ha portado el número.
    .search = contestada en otro teléfono, contestada en otro dispositivo, atendida en otra extensión, grupo de timbrado, llamada perdida fantasma, número portado mal encaminado

cause-27 = Destino fuera de servicio
    .summary = La línea o el equipo del destinatario no funciona, así que no se puede entregar allí la señalización.
    .description = La central del destinatario envía la causa 27 cuando no funciona la interfaz hacia el destinatario, por ejemplo porque la línea está cortada o la PBX no tiene alimentación eléctrica. Con la causa 18, la central pudo entregar la llamada, pero no obtuvo ninguna reacción; con la causa 38, lo que está fuera de servicio es la red y no el destino. Asterisk también usa la causa 27 para la respuesta SIP 502.
    .action = Si usted administra la línea del destinatario, compruebe la alimentación eléctrica, el cableado y el estado de la línea o de la troncal. Si no, avise de la avería al destinatario por otro medio, porque volver a llamar pronto sirve de poco.
    .search = línea caída, línea averiada, línea dañada, troncal caída, sin línea, PBX apagada, sin enlace, fallo de capa física

cause-28 = Formato de número no válido (dirección incompleta)
    .summary = El número llamado tiene un formato incorrecto o muy pocos dígitos.
    .description = Una central envía la causa 28 cuando el número llamado no tiene un formato válido o está incompleto. Un tipo de número incorrecto, por ejemplo nacional en lugar de internacional, puede tener el mismo efecto. La causa 1, en cambio, indica que el formato es válido, pero que nadie tiene el número.
    .action = Mire los dígitos, el tipo de número y el signo + tal como se enviaron, y compárelos con el formato que exige el proveedor. Si se usa la marcación con superposición (overlap), compruebe que la PBX espera todos los dígitos.
    .search = número inválido, número incompleto, faltan dígitos, pocos dígitos, número demasiado corto, formato E.164, formato de número incorrecto

cause-29 = Facilidad rechazada
    .summary = La red no puede ofrecer el servicio suplementario que solicitó el usuario.
    .description = La red envía la causa 29 cuando no puede ofrecer un servicio suplementario solicitado, como la transferencia de llamadas o la compleción de llamadas. Con la causa 50, el usuario no tiene contratado el servicio; con la causa 69, el equipo no lo admite en absoluto. Asterisk también usa la causa 29 para la respuesta SIP 501.
    .action = Averigüe en una captura de la señalización qué servicio se solicitó y llame una vez sin ese servicio. Si entonces la llamada se establece, pregunte al proveedor por ese servicio.
    .search = servicio suplementario rechazado, servicio rechazado, función rechazada, transferencia rechazada, servicio no disponible en la línea

cause-30 = Respuesta a STATUS ENQUIRY
    .summary = Esta causa responde a una consulta sobre el estado de la llamada y no pone fin a ninguna llamada.
    .description = Un dispositivo o una central pone la causa 30 en un mensaje STATUS cuando el otro lado ha preguntado con STATUS ENQUIRY por el estado de una llamada. La llamada continúa, así que la causa 30 no comunica ningún fallo. Si aparecen muchos de estos mensajes, puede que los dos lados hayan perdido mensajes y que por eso sigan comparando sus estados.
    .action = La causa 30 por sí sola no requiere ninguna medida. Si además se corta una llamada, mire los mensajes anteriores a STATUS ENQUIRY.
    .search = consulta de estado, respuesta a consulta de estado, mensaje de estado, indagación de estado, estado de la llamada

cause-31 = Normal, sin especificar
    .summary = La llamada terminó por un suceso normal que ninguna otra causa abarca; no se conoce la razón exacta.
    .description = Una central o una pasarela envía la causa 31 para un suceso normal al que no corresponde ninguna otra causa. Con la causa 16, uno de los lados colgó; con la causa 31, la razón puede ser cualquiera, porque una pasarela usa la causa 31 también para todas las respuestas SIP de error que no figuran en la tabla de correspondencias de la RFC 3398, y FreeSWITCH hace lo mismo con las respuestas de error que no convierte en ninguna otra causa. Si la causa 31 llega antes de que se conteste la llamada, una pasarela envía 480.
    .action = Busque el sistema que generó la causa y lea allí la respuesta SIP o la entrada del registro de actividad (log), porque la causa en sí no dice más.
    .search = razón desconocida, causa desconocida, motivo desconocido, sin motivo, corte sin especificar, no especificada

cause-33 = Circuito fuera de servicio
    .summary = El nombre de esta causa sugiere que un circuito está fuera de servicio.
    .description = Pocas herramientas incluyen esta causa, y no se pudo confirmar su significado exacto. El nombre de esta causa sugiere que un solo circuito no funciona; la causa 38, en cambio, indica que la red en su conjunto está fuera de servicio, y la causa 34, que no hay ningún circuito libre. Solo el registro de actividad (log) del equipo que envió la causa puede mostrar de qué circuito se trata.
    .action = Compruebe las alarmas y los canales bloqueados de la troncal que usó la llamada. Si no hay alarmas ni canales bloqueados, pregunte al proveedor por la causa 33.
    .search = circuito averiado, circuito dañado, fallo de circuito, troncal averiada, circuito bloqueado, circuito caído

cause-34 = Ningún circuito o canal disponible
    .summary = No hay en este momento ningún circuito ni canal libre para cursar la llamada.
    .description = Una central, una pasarela o una PBX envía la causa 34 cuando todos los circuitos o canales hacia el siguiente sistema están en uso o fuera de servicio. Con la causa 42 está sobrecargada la propia central, con la causa 44 lo único que no está libre es el canal que se solicitó, y la causa 47 no indica qué recurso no está disponible. Asterisk también usa la causa 34 para la respuesta SIP 503 y para las respuestas 5xx que no tienen en Asterisk una correspondencia propia.
    .action = Cuente las llamadas en curso y compare ese número con los canales de la troncal, y compruebe si hay canales bloqueados o canales que nunca se liberaron. Si en su lado hay canales libres, comunique al proveedor la hora de la llamada.
    .search = no hay canales, canales ocupados, todos los circuitos ocupados, troncales ocupadas, líneas saturadas, ocupado rápido, tono de congestión, límite de canales

cause-38 = Red fuera de servicio
    .summary = La red no funciona correctamente, y es probable que el fallo dure algún tiempo.
    .description = Una central o una pasarela envía la causa 38 cuando la red no funciona correctamente y no es probable que tenga éxito un nuevo intento al poco tiempo. Con la causa 41 se espera que el fallo desaparezca pronto, y con la causa 27 solo está fuera de servicio el destino. Para un 502, una pasarela envía la causa 38 a la red telefónica (RFC 3398), pero Asterisk usa la causa 38 para 500 y la causa 27 para 502.
    .action = Use otra ruta u otra troncal si la tiene. Compruebe las alarmas y el estado de los enlaces; si el fallo está en el lado del proveedor, comuníqueselo.
    .search = red caída, caída de la red, avería de red, fallo de red, avería general, corte de servicio, enlace caído

cause-39 = Conexión permanente en modo trama fuera de servicio
    .summary = Una conexión de datos permanente en modo trama está fuera de servicio; las llamadas telefónicas no la usan.
    .description = La causa 39 comunica el estado de una conexión permanente en modo trama, que es un servicio de datos, y no el fin de una llamada telefónica. Listas más antiguas dan para la causa 39 otro texto, sobre un retardo de tránsito que no se puede conseguir. La causa 40 comunica que una conexión de este tipo funciona.
    .action = Si tiene una conexión permanente en modo trama, compruébela. Si una llamada telefónica recibe la causa 39, pregunte la razón a quien opera el equipo que envió la causa.
    .search = modo trama, circuito virtual permanente, conexión de datos caída, retransmisión de tramas, retardo de tránsito

cause-40 = Conexión permanente en modo trama operativa
    .summary = Una conexión de datos permanente en modo trama funciona; las llamadas telefónicas no la usan.
    .description = La causa 40 comunica el estado de una conexión permanente en modo trama, que es un servicio de datos, y no el fin de una llamada telefónica. Listas más antiguas dan para 40 otro texto, sobre un caudal que no se puede conseguir. La causa 39 comunica que una conexión de este tipo está fuera de servicio.
    .action = No haga nada si usa una conexión permanente en modo trama. Si una llamada telefónica recibe la causa 40, pregunte la razón a quien opera el equipo que envió la causa.
    .search = modo trama activo, circuito virtual activo, conexión de datos operativa, caudal, rango de caudal

cause-41 = Fallo temporal
    .summary = Hay un fallo en la red, y se espera que desaparezca pronto.
    .description = Una central o una pasarela envía la causa 41 cuando algo en la red no funciona correctamente, pero es probable que vuelva a funcionar pronto. Con la causa 38 se espera que el fallo dure. Una pasarela también convierte en la causa 41 las respuestas SIP 400, 481, 500 y 503 (RFC 3398), así que la razón verdadera puede ser una solicitud mal formada o un diálogo perdido en el lado SIP.
    .action = Llame una vez más después de un rato. Si la causa 41 se repite, busque el sistema que la envió y lea allí la respuesta SIP o la entrada del registro de actividad (log).
    .search = error temporal, falla temporal, fallo transitorio, fallo momentáneo, problema de red, intente más tarde

cause-42 = Congestión del equipo de conmutación
    .summary = Una central está sobrecargada y no puede cursar la llamada ahora.
    .description = Una central envía la causa 42 cuando tiene demasiado tráfico para cursar una llamada más. Con la causa 34, la propia central funciona, pero no hay ningún circuito ni canal libre, y con la causa 17 solo está ocupado el destinatario. Una razón típica son las llamadas masivas, por ejemplo en la noche de fin de año o después de una catástrofe.
    .action = Espere antes de volver a llamar y alargue la espera en cada intento, porque los intentos muy seguidos agravan la sobrecarga. Use otra ruta u otro proveedor si los tiene.
    .search = red congestionada, congestión de red, central saturada, central sobrecargada, saturación, líneas congestionadas, llamadas masivas

cause-43 = Información de acceso descartada
    .summary = La red no pudo entregar parte de la información que acompañaba a la llamada.
    .description = La red envía la causa 43 cuando no puede entregar información que un usuario envió al otro, como una subdirección o información de usuario a usuario. Esa información se pierde, pero la propia llamada todavía puede tener éxito. El campo de diagnóstico puede indicar qué información se omitió.
    .action = Compruebe si su PBX envía una subdirección, información de usuario a usuario o información de compatibilidad que la red no transporta, y desactive el envío de esa información si nadie la necesita. Si alguien la necesita, pida al proveedor que la transporte.
    .search = información de usuario a usuario, señalización de usuario a usuario, subdirección perdida, información perdida, información eliminada

cause-44 = Circuito o canal solicitado no disponible
    .summary = El otro lado no puede ofrecer el circuito o canal que se le solicitó.
    .description = Una central o una PBX envía la causa 44 cuando no se puede usar el circuito o canal que indica el mensaje de establecimiento de la llamada, por ejemplo porque los dos lados lo eligieron en el mismo momento. La central o la pasarela que solicitó el circuito normalmente prueba otro por sí misma, así que una pasarela no debería enviar ninguna respuesta SIP para la causa 44 (RFC 3398), pero FreeSWITCH envía 503. Con la causa 34 no hay ningún circuito libre.
    .action = Si la causa 44 es frecuente, haga que los dos lados elijan los canales en orden opuesto, y compare qué canales considera cada lado en uso o bloqueados.
    .search = colisión de canales, toma doble, doble toma, toma simultánea, canal ocupado, canal B no disponible, canal colgado

cause-46 = Bloqueo de una llamada con precedencia
    .summary = No se pudo completar una llamada con precedencia, porque no se pudo poner fin a ninguna otra en su favor.
    .description = Una central de una red con servicio de precedencia envía la causa 46 cuando no se puede quitar un circuito a ninguna otra llamada, o cuando el destinatario está en una llamada de igual o mayor precedencia. Con la causa 8 se pone fin a una llamada en curso para dar paso a otra; con la causa 46 falla la llamada nueva.
    .action = Vuelva a llamar más tarde, o con una precedencia mayor si está autorizado a usarla. Si su red no tiene servicio de precedencia, averigüe qué equipo envió la causa.
    .search = llamada prioritaria bloqueada, llamada con prioridad fallida, prioridad insuficiente, red militar, precedencia multinivel

cause-47 = Recurso no disponible, sin especificar
    .summary = Un recurso para la llamada no está disponible, y la causa no indica cuál.
    .description = Una central, una pasarela o una PBX envía la causa 47 cuando le falta un recurso para la llamada y no sirve ninguna otra causa de esta clase. El recurso puede ser, por ejemplo, una licencia, un puerto de conferencia o un transcodificador. Con la causa 34 no hay ningún circuito ni canal libre; con la causa 42, la central está sobrecargada.
    .action = Lea el registro de actividad (log) del sistema que envió la causa y compruebe la carga, las licencias, los puertos de medios y los transcodificadores de ese sistema.
    .search = sin recursos, faltan recursos, recursos agotados, recursos insuficientes, límite de licencias, sin licencias, falta transcodificador

cause-49 = Calidad de servicio no disponible
    .summary = La red no puede ofrecer la calidad de servicio que se solicitó.
    .description = La red envía la causa 49 cuando no puede ofrecer la calidad que solicitó el mensaje de establecimiento de la llamada, por ejemplo un caudal o un retardo. La causa 49 afecta más a los servicios de datos que a la telefonía. Con la causa 58, lo que no está disponible en este momento es el propio tipo de conexión.
    .action = Establezca la llamada con la solicitud de una calidad de servicio menor, o sin esa solicitud. Pregunte al proveedor qué calidad ofrece la red.
    .search = caudal no disponible, retardo no admitido, calidad no garantizada, ancho de banda garantizado

cause-50 = Facilidad solicitada no contratada
    .summary = El usuario solicitó un servicio suplementario que no está contratado para su línea.
    .description = La red envía la causa 50 cuando podría ofrecer el servicio suplementario solicitado, pero el usuario no está autorizado a usarlo. Con la causa 29, la red no puede ofrecer el servicio para esta llamada; con la causa 69, el equipo no lo admite. La llamada puede tener éxito si se establece sin solicitar el servicio.
    .action = Compruebe qué servicios están contratados para la línea o la troncal, y haga que se active el servicio solicitado, o deje de solicitarlo.
    .search = servicio no contratado, facilidad no abonada, servicio no activado, función no habilitada, servicio no incluido, sin contratar

cause-52 = Llamada saliente prohibida
    .summary = El nombre de esta causa sugiere que la línea de quien llama no puede hacer esta llamada saliente.
    .description = Asterisk y FreeSWITCH tienen esta causa, pero muchas listas no la incluyen, así que no se pudo confirmar su significado exacto. El nombre de esta causa sugiere que la línea de quien llama tiene prohibidas las llamadas salientes. Con la causa 54 es la línea del destinatario la que tiene prohibidas las llamadas entrantes.
    .action = Compruebe si la línea, la extensión o la cuenta tiene prohibidas las llamadas internacionales, las de tarificación especial o todas las salientes. Solo el titular de la cuenta debería pedir que se levante la prohibición, porque esta puede servir para proteger contra el fraude.
    .search = llamadas salientes bloqueadas, restricción de llamadas, llamadas salientes restringidas, solo recibe llamadas, internacionales bloqueadas, bloqueo de salientes, categoría de la extensión

cause-53 = Llamadas salientes prohibidas dentro del CUG
    .summary = Quien llama pertenece a un grupo cerrado de usuarios, pero no puede hacer llamadas dentro de él.
    .description = La red envía la causa 53 cuando quien llama es miembro de un grupo cerrado de usuarios (CUG) y el grupo no permite que ese miembro haga llamadas dentro de él. Con la causa 55, el destinatario es el miembro que no puede recibir llamadas dentro del grupo.
    .action = Pregunte al administrador del grupo cerrado de usuarios si quien llama tiene permiso para hacer llamadas dentro del grupo, y haga que se cambie el permiso si es incorrecto.
    .search = grupo cerrado de usuarios, GCU, salientes dentro del grupo, no puede llamar al grupo, llamadas de grupo restringidas

cause-54 = Llamadas entrantes prohibidas
    .summary = El nombre de esta causa sugiere que la línea del destinatario no acepta llamadas entrantes.
    .description = Asterisk, FreeSWITCH y algunas herramientas de registros de llamadas (CDR) tienen esta causa, pero no todas las listas la incluyen, así que no se pudo confirmar su significado exacto. El nombre de esta causa sugiere que la línea del destinatario tiene prohibidas las llamadas entrantes. Con la causa 21 se rechaza una sola llamada, y con la causa 52 es la línea de quien llama la que tiene prohibidas las llamadas salientes.
    .action = Pregunte al destinatario o al proveedor del destinatario si la línea tiene prohibidas las llamadas entrantes. Volver a llamar no sirve de nada mientras no se levante la prohibición.
    .search = llamadas entrantes bloqueadas, entrantes restringidas, no recibe llamadas, restricción de entrantes, línea suspendida, bloqueo de entrantes

cause-55 = Llamadas entrantes prohibidas dentro del CUG
    .summary = El destinatario pertenece a un grupo cerrado de usuarios, pero no puede recibir llamadas dentro de él.
    .description = La red envía la causa 55 cuando el destinatario es miembro de un grupo cerrado de usuarios (CUG) y el grupo no permite que ese miembro reciba llamadas dentro de él. Con la causa 53, quien llama no puede hacer llamadas dentro del grupo; con la causa 87, uno de los dos no está en el grupo.
    .action = Pregunte al administrador del grupo cerrado de usuarios si el destinatario tiene permiso para recibir llamadas dentro del grupo, y haga que se cambie el permiso si es incorrecto.
    .search = grupo cerrado de usuarios, GCU, entrantes dentro del grupo, no recibe llamadas del grupo

cause-56 = Llamada en espera no contratada
    .summary = El nombre de esta causa sugiere que la línea del destinatario no tiene el servicio de llamada en espera.
    .description = Pocas herramientas incluyen esta causa, y no se pudo confirmar su significado exacto. El nombre de esta causa sugiere que la línea del destinatario está ocupada y no puede atender una segunda llamada, porque no tiene el servicio de llamada en espera. La causa habitual para una línea ocupada es la 17.
    .action = Considere que la línea está ocupada y vuelva a llamar más tarde. Si usted administra la línea del destinatario, compruebe si el servicio de llamada en espera está contratado y activado.
    .search = sin llamada en espera, llamada en espera desactivada, segunda llamada, no tiene llamada en espera

cause-57 = Capacidad portadora no autorizada
    .summary = La línea de quien llama no está autorizada a usar el tipo de conexión que solicitó la llamada.
    .description = La red envía la causa 57 cuando el mensaje de establecimiento de la llamada solicita un tipo de conexión, como datos a 64 kbit/s, que la línea de quien llama no está autorizada a usar. Con la causa 58, la línea está autorizada a usar ese tipo, pero la red no puede ofrecerlo ahora; con la causa 65, el equipo no admite ese tipo en absoluto.
    .action = Compruebe la capacidad portadora que envía la PBX o la pasarela: para una llamada telefónica debería ser voz (speech) o audio de 3.1 kHz. Si necesita datos, pida al proveedor que los permita en la línea.
    .search = llamada de datos no permitida, llamada de datos no autorizada, capacidad de portador, servicio portador, voz o datos, portadora no permitida

cause-58 = Capacidad portadora no disponible en este momento
    .summary = El tipo de conexión que solicitó la llamada no está disponible en este momento.
    .description = La red envía la causa 58 cuando admite el tipo de conexión que solicita el mensaje de establecimiento de la llamada, pero no puede ofrecerlo ahora. Con la causa 57, la línea de quien llama no está autorizada a usar ese tipo; con la causa 65, el equipo no admite ese tipo en absoluto. Asterisk también usa la causa 58 para las respuestas SIP 488 y 606, así que en una troncal SIP la razón pueden ser los códecs.
    .action = Si la llamada pasa por SIP, compare los códecs y el cifrado de medios de ambos lados. Si la causa la envió la red telefónica, vuelva a llamar más tarde; si la causa se repite, compruebe la capacidad portadora que envía la PBX o la pasarela.
    .search = códecs incompatibles, sin códec común, no coinciden los códecs, servicio portador no disponible, fallo de negociación de códecs, medios no disponibles

cause-62 = Incoherencia entre la información de acceso saliente designada y la clase de abonado
    .summary = El nombre de esta causa sugiere que el acceso saliente solicitado no corresponde a la clase del abonado.
    .description = No se pudo confirmar el significado exacto de esta causa. El nombre de esta causa sugiere que el mensaje de establecimiento de la llamada solicita un tipo de acceso saliente que no es compatible con la clase del abonado. Solo la red que envió la causa puede decir qué es exactamente lo que no coincide.
    .action = Pregunte al proveedor qué acceso saliente tiene la línea y compárelo con el que solicita la PBX o la pasarela.
    .search = acceso saliente, clase de abonado, categoría de abonado, acceso no coherente, inconsistencia de acceso

cause-63 = Servicio u opción no disponible, sin especificar
    .summary = Un servicio o una opción de la llamada no está disponible, y la causa no indica cuál.
    .description = Una central o una pasarela envía la causa 63 cuando un servicio o una opción no está disponible y no sirve ninguna otra causa de esta clase. Con la causa 79, el servicio no está implementado en absoluto, así que otro intento sería inútil; con la causa 63, el servicio puede existir, pero no está disponible para esta llamada. Una pasarela envía la causa 63 a la red telefónica para un 405 (RFC 3398).
    .action = Busque en el registro de actividad (log) del sistema que envió la causa el motivo o la respuesta SIP que dio lugar a la causa, y compruebe qué servicios solicitó la llamada y si están contratados.
    .search = servicio no disponible, opción no disponible, función no disponible, error de servicio

cause-65 = Capacidad portadora no implementada
    .summary = El equipo no admite el tipo de conexión que solicitó la llamada.
    .description = Una central, una pasarela o una PBX envía la causa 65 cuando no admite el tipo de conexión que solicita el mensaje de establecimiento de la llamada, como datos a 64 kbit/s. Con la causa 58, el equipo admite ese tipo, pero no puede ofrecerlo ahora. Una pasarela debería enviar la causa 65 para un 488 o un 606 cuyo Warning indique que una conexión de ese tipo no está disponible (RFC 3398).
    .action = Para una llamada telefónica, haga que la PBX o la pasarela pida voz (speech) o audio de 3.1 kHz como capacidad portadora. Si la llamada pasa por SIP, compare los códecs de la oferta con los que admite el otro lado.
    .search = portadora no soportada, servicio portador no admitido, llamada de datos no soportada, videollamada RDSI, datos a 64k

cause-66 = Tipo de canal no implementado
    .summary = El equipo no admite el tipo de canal que solicitó la llamada.
    .description = Una central o una PBX envía la causa 66 cuando no admite el tipo de canal que solicita el mensaje de establecimiento de la llamada, por ejemplo varios canales agrupados. Con la causa 65 no se admite el tipo de conexión que iría por el canal, y con la causa 6 solo es inaceptable un canal concreto.
    .action = Compare los tipos de canal en la configuración de ambos lados de la línea y, para una llamada telefónica, haga que la PBX o la pasarela solicite un solo canal B.
    .search = tipo de canal no soportado, canal H0, canales agrupados, agrupación de canales, multienlace

cause-69 = Facilidad solicitada no implementada
    .summary = El equipo no admite el servicio suplementario que solicitó el usuario.
    .description = Una central o una PBX envía la causa 69 cuando no admite el servicio suplementario solicitado. Con la causa 50, la red admite el servicio, pero el usuario no lo tiene contratado; con la causa 29, la red no puede ofrecer el servicio para esta llamada. La llamada puede tener éxito si se establece sin solicitar el servicio.
    .action = Averigüe qué servicio solicitó la PBX y desactívelo para esta troncal, o use uno que el otro lado admita.
    .search = función no soportada, servicio suplementario no soportado, facilidad no soportada, servicio no admitido

cause-70 = Solo está disponible la capacidad portadora de información digital restringida
    .summary = La llamada solicitó datos digitales sin restricciones, pero el equipo solo ofrece la modalidad restringida.
    .description = Una central o una pasarela envía la causa 70 cuando el mensaje de establecimiento de la llamada solicita una conexión digital sin restricciones y el equipo solo admite una restringida, en la que no se permiten todas las combinaciones de bits. Solo algunas redes nacionales usan esta causa. Las llamadas telefónicas solicitan voz (speech) o audio de 3.1 kHz, así que normalmente no reciben la causa 70.
    .action = Configure el dispositivo que hace la llamada de datos para que pida información digital restringida, que a menudo aparece como 56 kbit/s, o pida al proveedor una ruta que transporte datos sin restricciones.
    .search = información digital sin restricciones, datos restringidos, datos a 56k, llamada de datos, digital restringido

cause-79 = Servicio u opción no implementado, sin especificar
    .summary = El equipo no admite un servicio o una opción de la llamada, y la causa no indica cuál.
    .description = Una central o una pasarela envía la causa 79 cuando no admite un servicio o una opción y no sirve ninguna otra causa de esta clase. Con la causa 63, el servicio puede existir, pero no está disponible para esta llamada. Una pasarela envía la causa 79 a la red telefónica para un 501, y también para un 406 o un 415 si la pasarela no puede corregir la solicitud e intentarlo de nuevo (RFC 3398).
    .action = Mire qué contiene el mensaje de establecimiento de la llamada o el INVITE además de lo que necesita una llamada simple, y envíelo sin esos añadidos. Si la llamada pasa por SIP, mire qué respuesta SIP puso fin a la llamada.
    .search = no soportado, no implementado, servicio no soportado, opción no soportada, función no implementada

cause-81 = Valor de referencia de llamada no válido
    .summary = Llegó un mensaje de una llamada que el receptor no conoce en la línea.
    .description = Un dispositivo o una central envía la causa 81 cuando un mensaje contiene una referencia de llamada que no está en uso en la línea. El lado que envió el mensaje conserva todavía los datos de una llamada que el receptor ya ha liberado o nunca ha conocido, por ejemplo después de un reinicio. La causa 101, en cambio, indica que la llamada existe, pero que el mensaje no corresponde al estado de la llamada.
    .action = Busque la llamada en las capturas de la señalización de ambos lados y vea qué lado la liberó primero. Si un lado se reinició y en el otro quedan llamadas antiguas, reinicie la línea a una hora de poco tráfico, porque un reinicio pone fin a todas las llamadas de la línea.
    .search = referencia de llamada, referencia de llamada inválida, referencia desconocida, la llamada no existe, llamada huérfana

cause-82 = Canal identificado inexistente
    .summary = El mensaje de establecimiento de la llamada indica un canal que no existe en la línea.
    .description = Un dispositivo o una central envía la causa 82 cuando se le solicita que use un canal que no está activo en la línea, por ejemplo el canal 20 en una línea en la que solo están configurados los 15 primeros canales. Con la causa 44, el canal existe, pero no se puede ofrecer ahora. Por lo general, la causa 82 se debe a que los dos lados están configurados con un número distinto de canales.
    .action = Compare la cantidad de canales y su numeración en la configuración de ambos lados, sobre todo en una línea en la que solo está configurada una parte de los canales.
    .search = canal no existe, canal inactivo, número de canal incorrecto, PRI fraccionado, E1 fraccionado, primario fraccionado

cause-83 = Existe una llamada suspendida, pero no con esta identidad de llamada
    .summary = Un usuario intentó reanudar una llamada suspendida, pero ninguna tiene la identidad de llamada indicada.
    .description = La red envía la causa 83 en una línea RDSI (ISDN) cuando un dispositivo quiere reanudar una llamada suspendida e indica una identidad de llamada que no corresponde a ninguna de las llamadas suspendidas en la línea. Con la causa 85 no hay ninguna llamada suspendida; con la causa 86, la llamada suspendida se ha liberado entretanto.
    .action = Reanude la llamada con la misma identidad de llamada que se usó para suspenderla.
    .search = identidad de llamada incorrecta, no se puede reanudar, fallo al reanudar, código de aparcamiento, portabilidad de terminal

cause-84 = Identidad de llamada en uso
    .summary = Un usuario intentó suspender una llamada con una identidad de llamada que ya pertenece a otra llamada suspendida.
    .description = La red envía la causa 84 en una línea RDSI (ISDN) cuando un dispositivo quiere suspender una llamada e indica una identidad de llamada que ya está en uso en esa línea. La llamada no se suspende y continúa.
    .action = Elija otra identidad de llamada o reanude primero la otra llamada suspendida.
    .search = identidad de llamada duplicada, no se puede suspender, fallo al suspender, suspensión rechazada

cause-85 = Ninguna llamada suspendida
    .summary = Un usuario intentó reanudar una llamada, pero no hay ninguna llamada suspendida en la línea.
    .description = La red envía la causa 85 en una línea RDSI (ISDN) cuando un dispositivo quiere reanudar una llamada suspendida y la línea no tiene ninguna. Con la causa 83 hay llamadas suspendidas, pero con otras identidades de llamada; con la causa 86, la llamada que tenía la identidad de llamada indicada se ha liberado.
    .action = Compruebe en qué línea se suspendió la llamada y si la red lo confirmó. Si la llamada está suspendida en otra línea, reanúdela en esa línea; de lo contrario, establezca de nuevo la llamada.
    .search = no hay llamada suspendida, nada que reanudar, no hay llamada aparcada, no hay llamada retenida, reanudación rechazada

cause-86 = Se liberó la llamada que tenía la identidad de llamada solicitada
    .summary = Un usuario intentó reanudar una llamada suspendida que había terminado entretanto.
    .description = La red envía la causa 86 en una línea RDSI (ISDN) cuando un dispositivo quiere reanudar una llamada que se liberó mientras estaba suspendida, por ejemplo porque la otra parte colgó o porque la llamada estuvo suspendida demasiado tiempo. Con la causa 83 hay otras llamadas suspendidas, pero ninguna de ellas tiene la identidad de llamada solicitada.
    .action = Establezca de nuevo la llamada, porque la antigua ya no se puede reanudar.
    .search = llamada suspendida perdida, llamada aparcada perdida, llamada suspendida terminada, reanudación tardía

cause-87 = Usuario no miembro del CUG
    .summary = La llamada falló porque una de las partes no pertenece al grupo cerrado de usuarios.
    .description = La red envía la causa 87 cuando se hace una llamada dentro de un grupo cerrado de usuarios (CUG) y el destinatario no es miembro, o cuando alguien de fuera del grupo llama a uno de los miembros. Con la causa 90 no existe el propio grupo; con las causas 53 y 55, un miembro del grupo no puede hacer llamadas o no puede recibirlas dentro de él.
    .action = Confirme con el administrador del grupo cerrado de usuarios que ambos números pertenecen al grupo. Si se trata de una llamada corriente, haga que la PBX la establezca sin indicar ningún grupo cerrado de usuarios.
    .search = grupo cerrado de usuarios, GCU, no pertenece al grupo, no es miembro del grupo, fuera del grupo

cause-88 = Destino incompatible
    .summary = El equipo del destinatario no puede atender este tipo de llamada.
    .description = El equipo del destinatario envía la causa 88 cuando no puede atender el tipo de llamada que se le ofrece, por ejemplo una llamada de datos a un teléfono. Con la causa 65, el equipo que no admite el tipo de conexión es la central, la pasarela o la PBX que envía la causa. Para la causa 88, una pasarela envía 503 (RFC 3398); 503 significa que un intento posterior puede tener éxito, pero esperar no hace que el equipo se vuelva compatible. FreeSWITCH usa la causa 88 para las respuestas SIP 488 y 606.
    .action = Si la llamada pasa por SIP, compare los códecs y el cifrado de medios de ambos lados. Si pasa por RDSI (ISDN), compruebe la información de compatibilidad y la capacidad portadora en el mensaje de establecimiento de la llamada: para una llamada telefónica, la capacidad portadora debería ser voz (speech) o audio de 3.1 kHz.
    .search = equipo incompatible, terminal incompatible, tipo de llamada incorrecto, códecs incompatibles, llamada de datos a línea de voz

cause-90 = CUG inexistente
    .summary = La llamada indica un grupo cerrado de usuarios que no existe.
    .description = La red envía la causa 90 cuando se hace una llamada dentro de un grupo cerrado de usuarios (CUG) que no se conoce en esa red. Con la causa 87, el grupo existe, pero una de las partes no pertenece a él.
    .action = Compruebe qué índice de grupo cerrado de usuarios envía la PBX. Para las llamadas corrientes, haga que la PBX omita el índice; para las llamadas dentro de un grupo, pida el índice correcto al administrador del grupo.
    .search = grupo cerrado de usuarios, GCU, grupo desconocido, el grupo no existe, código de enclavamiento, índice de grupo incorrecto

cause-91 = Selección de red de tránsito no válida
    .summary = La selección de una red de tránsito en el mensaje de establecimiento de la llamada tiene un formato incorrecto.
    .description = Una central envía la causa 91 cuando el mensaje de establecimiento de la llamada selecciona una red de tránsito en una forma que no es válida. Solo algunas redes nacionales usan esta causa. Con la causa 2, la forma es correcta, pero no hay ruta hacia esa red.
    .action = Compruebe cómo rellena la PBX o la pasarela el código de operador que selecciona la red de tránsito, y corrija el formato de ese código u omita el código.
    .search = código de operador inválido, código de operador incorrecto, formato de código de operador, código de selección de operador

cause-95 = Mensaje no válido, sin especificar
    .summary = Un mensaje no es válido por una razón que ninguna otra causa abarca.
    .description = Un dispositivo o una central envía la causa 95 cuando recibe un mensaje no válido y no sirve ninguna otra causa de esta clase. Las causas de la 96 a la 101 indican con más exactitud qué tiene de incorrecto un mensaje. Por lo general, el fallo está en el lado que envió el mensaje o en que los dos lados usan variantes distintas del protocolo.
    .action = Capture la señalización, busque el último mensaje anterior a la causa 95 y compruebe que ambos lados usan la misma variante del protocolo.
    .search = mensaje inválido, mensaje incorrecto, mensaje mal formado, variante de protocolo distinta, tipo de central incorrecto

cause-96 = Falta un elemento de información obligatorio
    .summary = A un mensaje le falta un elemento de información que debe contener.
    .description = Un dispositivo o una central envía la causa 96 cuando a un mensaje le falta un elemento de información sin el que no se puede procesar el mensaje; el campo de diagnóstico puede indicar cuál. Con la causa 100, el elemento está presente, pero su contenido es incorrecto. A menudo, la causa 96 se debe a que los dos lados usan variantes distintas del protocolo.
    .action = Vea en el campo de diagnóstico o en una captura de la señalización qué elemento falta, y compruebe que ambos lados usan la misma variante del protocolo. Si la configuración es correcta, comunique el fallo al fabricante del equipo que envió el mensaje.
    .search = falta elemento de información, falta elemento, falta un parámetro, IE obligatorio, mensaje incompleto

cause-97 = Tipo de mensaje inexistente o no implementado
    .summary = El receptor no conoce el tipo de un mensaje o no lo admite.
    .description = Un dispositivo o una central envía la causa 97 cuando no conoce el tipo de un mensaje o no lo admite. Con la causa 101, el receptor conoce el mensaje, pero no lo espera en este estado de la llamada; la causa 98 no distingue entre ambos casos. A menudo, la causa 97 se debe a que los dos lados usan variantes distintas del protocolo.
    .action = Busque en una captura de la señalización el mensaje anterior a la causa 97 y compruebe que ambos lados usan la misma variante del protocolo. Si el otro lado no admite este tipo de mensaje, desactive la función que envía el mensaje.
    .search = mensaje desconocido, tipo de mensaje desconocido, mensaje no soportado, mensaje no admitido

cause-98 = Mensaje no compatible con el estado de la llamada o tipo de mensaje inexistente o no implementado
    .summary = Un mensaje es desconocido o no admitido, o no corresponde al estado actual de la llamada.
    .description = Un dispositivo o una central envía la causa 98 cuando no puede procesar un mensaje, ya sea porque no conoce el tipo del mensaje o no lo admite, ya sea porque el mensaje no corresponde al estado de la llamada. La causa 97 indica solo la primera razón, y la causa 101, solo la segunda.
    .action = Capture la señalización, busque el mensaje anterior a la causa 98 y compruebe que ambos lados usan la misma variante del protocolo y que antes no se perdió ningún mensaje.
    .search = mensaje inesperado o desconocido, mensaje fuera de lugar, error de secuencia de mensajes

cause-99 = Elemento de información o parámetro inexistente o no implementado
    .summary = Un mensaje contiene un elemento de información o un parámetro que el receptor no conoce o no admite.
    .description = Un dispositivo o una central envía la causa 99 cuando recibe un mensaje con un elemento de información o un parámetro que no conoce o no admite. El elemento o parámetro no era necesario para procesar el mensaje, así que la llamada a menudo continúa sin él. Con la causa 96 falta un elemento que sí es necesario.
    .action = Si la llamada funciona, no haga nada. De lo contrario, vea en el campo de diagnóstico o en una captura de la señalización de qué elemento o parámetro se trata, y haga que el lado que lo envía lo omita.
    .search = elemento de información desconocido, elemento no reconocido, elemento no soportado, IE desconocido, parámetro no soportado

cause-100 = Contenido no válido de un elemento de información
    .summary = Un elemento de información de un mensaje tiene un contenido que el receptor no puede usar.
    .description = Un dispositivo o una central envía la causa 100 cuando conoce un elemento de información, pero no puede usar su contenido; el campo de diagnóstico puede indicar de qué elemento se trata. Con la causa 96 falta el elemento. En la práctica, el elemento defectuoso es a menudo el número llamado o el número de origen, porque sus dígitos o su tipo de número tienen una forma que el otro lado no acepta.
    .action = Vea en el campo de diagnóstico o en una captura de la señalización de qué elemento se trata. Si se trata de un número, o si no se puede saber, compare el número llamado, el número de origen y los tipos de ambos números con lo que exige el proveedor.
    .search = elemento de información inválido, contenido inválido, IE inválido, número de origen inválido, tipo de número incorrecto, plan de numeración, formato del identificador de llamadas

cause-101 = Mensaje no compatible con el estado de la llamada
    .summary = Un mensaje no corresponde al estado actual de la llamada.
    .description = Un dispositivo o una central envía la causa 101 cuando recibe un mensaje que conoce, pero que no está permitido en ese punto de la llamada. En ese caso, los dos lados ven la llamada en estados distintos, a menudo porque un mensaje se perdió o llegó tarde. Con la causa 81, el receptor no conoce la llamada en absoluto.
    .action = Capture la señalización en ambos lados de la línea, compare el orden de los mensajes y busque alguno perdido. Compruebe si la línea tiene errores de transmisión.
    .search = mensaje inesperado, mensaje fuera de secuencia, estado de llamada incorrecto, estados distintos, mensaje fuera de orden

cause-102 = Recuperación por vencimiento de un temporizador
    .summary = Venció un temporizador porque no llegó una respuesta esperada, así que se liberó la llamada.
    .description = Una central o una pasarela envía la causa 102 cuando espera un mensaje y libera la llamada porque ha vencido el temporizador de ese mensaje. Una pasarela lo hace cuando la red telefónica no reacciona al mensaje de establecimiento de la llamada antes de que venza el temporizador T7 de ISUP (RFC 3398), y una pasarela también envía la causa 102 para las respuestas SIP 408 y 504. Con la causa 18 no reacciona el dispositivo llamado; con la causa 19, el teléfono sonó, pero nadie contestó.
    .action = Busque en una captura de la señalización el último mensaje enviado y la respuesta que falta, y compruebe el sistema que debería haberla enviado. Si la llamada pasa por SIP, busque un INVITE sin ninguna respuesta o un 200 sin ACK.
    .search = tiempo agotado, tiempo de espera agotado, temporizador expirado, expiró el temporizador, sin respuesta de la red, falta ACK

cause-103 = Parámetro inexistente o no implementado, transmitido sin cambios
    .summary = Una central no conocía un parámetro de un mensaje y lo transmitió sin cambios.
    .description = Una central envía la causa 103 cuando un mensaje contiene un parámetro que la central no conoce o no admite, y la central transmite ese parámetro sin cambios. La llamada todavía puede tener éxito. Asterisk y FreeSWITCH dan a la causa 103 otro nombre, que se refiere a la longitud de un elemento de información obligatorio, así que conviene mirar qué equipo anotó la causa en su registro de actividad (log).
    .action = Si la llamada funciona, no haga nada. De lo contrario, busque el parámetro en una captura de la señalización y pregunte por ese parámetro a quien opera la central que envió la causa.
    .search = parámetro desconocido, parámetro no soportado, parámetro ISUP, longitud de elemento incorrecta, error de longitud

cause-110 = Mensaje con parámetro no reconocido, descartado
    .summary = Una central descartó un mensaje porque no conocía uno de sus parámetros.
    .description = Una central envía la causa 110 cuando descarta un mensaje que contiene un parámetro que la central no reconoce. Con la causa 103, la central transmite sin cambios un parámetro así. El efecto en la llamada depende del mensaje que se descartó.
    .action = Busque el mensaje descartado en una captura de la señalización y pregunte a quien opera la central que envió la causa qué parámetro del mensaje no reconoce la central. Si usted opera la pasarela que envió el mensaje, haga que la pasarela omita ese parámetro.
    .search = mensaje descartado, mensaje desechado, mensaje ISUP descartado, parámetro desconocido

cause-111 = Error de protocolo, sin especificar
    .summary = Un error de protocolo puso fin a la llamada, y ninguna otra causa lo indica con más exactitud.
    .description = Un dispositivo, una central o una pasarela envía la causa 111 cuando detecta un error de protocolo que ninguna otra causa de esta clase abarca. Las causas de la 96 a la 102 son más exactas. Una pasarela convierte la causa 111 en la respuesta SIP 500 (RFC 3398), así que, sin Reason, el lado SIP no ve que la red telefónica tuvo un error de protocolo.
    .action = Capture la señalización, mire los últimos mensajes anteriores a la causa 111 y compruebe que ambos lados usan la misma variante del protocolo.
    .search = fallo de protocolo, error de señalización, protocolo incompatible, error de Q.931, error ISUP

cause-127 = Interfuncionamiento, sin especificar
    .summary = Otra red puso fin a la llamada y no indicó la razón exacta.
    .description = Una central o una pasarela envía la causa 127 cuando la llamada pasó a una red que no comunica causas, así que no se conoce la razón exacta. Una pasarela también envía la causa 127 cuando una respuesta SIP como 413, 414, 416, 420, 421, 423, 505 o 513 pone fin a la llamada y la pasarela no puede corregir la solicitud (RFC 3398). Asterisk usa la causa 127 para todas las respuestas 4xx y 6xx que no tienen en Asterisk una correspondencia propia.
    .action = Busque la pasarela situada en el límite entre las dos redes y averigüe en el registro de actividad (log) de la pasarela qué respuesta o suceso puso fin a la llamada, porque la causa en sí no lo indica.
    .search = causa desconocida, interconexión, error de interconexión, error de la pasarela, error de interoperabilidad, sin causa
