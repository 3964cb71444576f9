//! The more specific phrases. Made by `cargo xtask bake`; do not edit.

use crate::detail::Key::{Category, Choice};
use crate::detail::Piece::{Select, Text, Variable};
use crate::detail::{Piece, Plural, Value};
use crate::{Locale, StatusCode};

/// A more specific phrase than that of the code alone, where an RFC expects or permits one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Detail<'a> {
    /// 182, permitted by the RFC, for example: Queued: 5 calls waiting, expected wait 15 minutes.
    Queued {
        /// How many calls.
        calls: u64,
        /// How many minutes.
        minutes: u64,
    },
    /// 183, permitted by the RFC, for example: Session Progress: announcement is being played.
    SessionProgress {
        /// The progress.
        progress: Progress,
    },
    /// 400, expected by the RFC, for example: Bad Request: Call-ID header field is missing.
    BadRequest {
        /// The name of the header.
        header: &'a str,
    },
    /// 403, permitted by the RFC, for example: Stale Date.
    Forbidden,
    /// 428, permitted by the RFC, for example: Use Supported PASSporT Format.
    UseIdentityHeader,
    /// 438, permitted by the RFC, for example: Invalid PASSporT.
    InvalidIdentityHeader,
    /// 480, expected by the RFC, for example: Temporarily Unavailable: do not disturb is on.
    TemporarilyUnavailable {
        /// The cause.
        cause: Unavailability,
    },
    /// 484, expected by the RFC, for example: Address Incomplete: at least 2 more digits needed.
    AddressIncomplete {
        /// How many digits.
        digits: u64,
    },
}

impl<'a> Detail<'a> {
    /// The code that the phrase belongs to.
    #[must_use]
    pub const fn code(&self) -> StatusCode {
        match self {
            Self::Queued { .. } => StatusCode::constant(182),
            Self::SessionProgress { .. } => StatusCode::constant(183),
            Self::BadRequest { .. } => StatusCode::constant(400),
            Self::Forbidden => StatusCode::constant(403),
            Self::UseIdentityHeader => StatusCode::constant(428),
            Self::InvalidIdentityHeader => StatusCode::constant(438),
            Self::TemporarilyUnavailable { .. } => StatusCode::constant(480),
            Self::AddressIncomplete { .. } => StatusCode::constant(484),
        }
    }
    /// The value of a variable.
    pub(crate) fn value(&self, variable: &str) -> Value<'a> {
        match (self, variable) {
            (Self::Queued { calls, .. }, "calls") => Value::Number(*calls),
            (Self::Queued { minutes, .. }, "minutes") => Value::Number(*minutes),
            (Self::SessionProgress { progress, .. }, "progress") => {
                Value::Text(progress.key())
            }
            (Self::BadRequest { header, .. }, "header") => Value::Text(header),
            (Self::TemporarilyUnavailable { cause, .. }, "cause") => {
                Value::Text(cause.key())
            }
            (Self::AddressIncomplete { digits, .. }, "digits") => Value::Number(*digits),
            _ => Value::Text(""),
        }
    }
    /// The pattern in a locale.
    pub(crate) const fn pattern(&self, locale: Locale) -> &'static [Piece] {
        match (self, locale) {
            (Self::Queued { .. }, Locale::En) => {
                &[
                    Text("Queued: "),
                    Select(
                        "calls",
                        &[
                            (
                                Category(Plural::One),
                                &[Variable("calls"), Text(" call waiting")],
                            ),
                            (
                                Category(Plural::Other),
                                &[Variable("calls"), Text(" calls waiting")],
                            ),
                        ],
                    ),
                    Text(", expected wait "),
                    Select(
                        "minutes",
                        &[
                            (
                                Category(Plural::One),
                                &[Variable("minutes"), Text(" minute")],
                            ),
                            (
                                Category(Plural::Other),
                                &[Variable("minutes"), Text(" minutes")],
                            ),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "es")]
            (Self::Queued { .. }, Locale::Es) => {
                &[
                    Text("En cola: "),
                    Select(
                        "calls",
                        &[
                            (
                                Category(Plural::One),
                                &[Variable("calls"), Text(" llamada por atender")],
                            ),
                            (
                                Category(Plural::Other),
                                &[Variable("calls"), Text(" llamadas por atender")],
                            ),
                        ],
                    ),
                    Text(", espera prevista de "),
                    Select(
                        "minutes",
                        &[
                            (
                                Category(Plural::One),
                                &[Variable("minutes"), Text(" minuto")],
                            ),
                            (
                                Category(Plural::Other),
                                &[Variable("minutes"), Text(" minutos")],
                            ),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "ko")]
            (Self::Queued { .. }, Locale::Ko) => {
                &[
                    Text("대기 중: 대기 호 "),
                    Select(
                        "calls",
                        &[(Category(Plural::Other), &[Variable("calls"), Text("건")])],
                    ),
                    Text(", 예상 대기 시간 "),
                    Select(
                        "minutes",
                        &[(Category(Plural::Other), &[Variable("minutes"), Text("분")])],
                    ),
                ]
            }
            #[cfg(feature = "zh-CN")]
            (Self::Queued { .. }, Locale::ZhCn) => {
                &[
                    Text("正在排队："),
                    Select(
                        "calls",
                        &[
                            (
                                Category(Plural::Other),
                                &[Variable("calls"), Text("个呼叫等待中")],
                            ),
                        ],
                    ),
                    Text("，预计等待"),
                    Select(
                        "minutes",
                        &[
                            (
                                Category(Plural::Other),
                                &[Variable("minutes"), Text("分钟")],
                            ),
                        ],
                    ),
                ]
            }
            (Self::SessionProgress { .. }, Locale::En) => {
                &[
                    Select(
                        "progress",
                        &[
                            (
                                Choice("announcement"),
                                &[Text("Session Progress: announcement is being played")],
                            ),
                            (
                                Choice("tone"),
                                &[Text("Session Progress: network tone is being played")],
                            ),
                            (Choice("other"), &[Text("Session Progress")]),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "es")]
            (Self::SessionProgress { .. }, Locale::Es) => {
                &[
                    Select(
                        "progress",
                        &[
                            (
                                Choice("announcement"),
                                &[
                                    Text(
                                        "Progreso de la sesión: se está reproduciendo un anuncio",
                                    ),
                                ],
                            ),
                            (
                                Choice("tone"),
                                &[
                                    Text(
                                        "Progreso de la sesión: se está reproduciendo un tono de la red",
                                    ),
                                ],
                            ),
                            (Choice("other"), &[Text("Progreso de la sesión")]),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "ko")]
            (Self::SessionProgress { .. }, Locale::Ko) => {
                &[
                    Select(
                        "progress",
                        &[
                            (
                                Choice("announcement"),
                                &[Text("세션 진행: 안내 방송 재생 중")],
                            ),
                            (
                                Choice("tone"),
                                &[Text("세션 진행: 네트워크 신호음 재생 중")],
                            ),
                            (Choice("other"), &[Text("세션 진행")]),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "zh-CN")]
            (Self::SessionProgress { .. }, Locale::ZhCn) => {
                &[
                    Select(
                        "progress",
                        &[
                            (
                                Choice("announcement"),
                                &[Text("会话进度：正在播放录音通知")],
                            ),
                            (
                                Choice("tone"),
                                &[Text("会话进度：正在播放网络信号音")],
                            ),
                            (Choice("other"), &[Text("会话进度")]),
                        ],
                    ),
                ]
            }
            (Self::BadRequest { .. }, Locale::En) => {
                &[
                    Text("Bad Request: "),
                    Variable("header"),
                    Text(" header field is missing"),
                ]
            }
            #[cfg(feature = "es")]
            (Self::BadRequest { .. }, Locale::Es) => {
                &[
                    Text("Solicitud incorrecta: falta el campo de cabecera "),
                    Variable("header"),
                ]
            }
            #[cfg(feature = "ko")]
            (Self::BadRequest { .. }, Locale::Ko) => {
                &[
                    Text("잘못된 요청: "),
                    Variable("header"),
                    Text(" 헤더 필드가 없음"),
                ]
            }
            #[cfg(feature = "zh-CN")]
            (Self::BadRequest { .. }, Locale::ZhCn) => {
                &[Text("请求有误：缺少"), Variable("header"), Text("头域")]
            }
            (Self::Forbidden, Locale::En) => &[Text("Stale Date")],
            #[cfg(feature = "es")]
            (Self::Forbidden, Locale::Es) => &[Text("Campo de cabecera Date caducado")],
            #[cfg(feature = "ko")]
            (Self::Forbidden, Locale::Ko) => &[Text("Date가 너무 오래됨")],
            #[cfg(feature = "zh-CN")]
            (Self::Forbidden, Locale::ZhCn) => &[Text("Date值过旧")],
            (Self::UseIdentityHeader, Locale::En) => {
                &[Text("Use Supported PASSporT Format")]
            }
            #[cfg(feature = "es")]
            (Self::UseIdentityHeader, Locale::Es) => {
                &[Text("Usar un formato de PASSporT admitido")]
            }
            #[cfg(feature = "ko")]
            (Self::UseIdentityHeader, Locale::Ko) => {
                &[Text("지원되는 PASSporT 형식 사용")]
            }
            #[cfg(feature = "zh-CN")]
            (Self::UseIdentityHeader, Locale::ZhCn) => {
                &[Text("须使用受支持的PASSporT格式")]
            }
            (Self::InvalidIdentityHeader, Locale::En) => &[Text("Invalid PASSporT")],
            #[cfg(feature = "es")]
            (Self::InvalidIdentityHeader, Locale::Es) => &[Text("PASSporT no válido")],
            #[cfg(feature = "ko")]
            (Self::InvalidIdentityHeader, Locale::Ko) => {
                &[Text("유효하지 않은 PASSporT")]
            }
            #[cfg(feature = "zh-CN")]
            (Self::InvalidIdentityHeader, Locale::ZhCn) => &[Text("PASSporT无效")],
            (Self::TemporarilyUnavailable { .. }, Locale::En) => {
                &[
                    Select(
                        "cause",
                        &[
                            (
                                Choice("do-not-disturb"),
                                &[Text("Temporarily Unavailable: do not disturb is on")],
                            ),
                            (
                                Choice("not-registered"),
                                &[Text("Temporarily Unavailable: callee is not registered")],
                            ),
                            (Choice("other"), &[Text("Temporarily Unavailable")]),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "es")]
            (Self::TemporarilyUnavailable { .. }, Locale::Es) => {
                &[
                    Select(
                        "cause",
                        &[
                            (
                                Choice("do-not-disturb"),
                                &[
                                    Text(
                                        "Temporalmente no disponible: modo no molestar activado",
                                    ),
                                ],
                            ),
                            (
                                Choice("not-registered"),
                                &[
                                    Text(
                                        "Temporalmente no disponible: el destinatario no está registrado",
                                    ),
                                ],
                            ),
                            (Choice("other"), &[Text("Temporalmente no disponible")]),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "ko")]
            (Self::TemporarilyUnavailable { .. }, Locale::Ko) => {
                &[
                    Select(
                        "cause",
                        &[
                            (
                                Choice("do-not-disturb"),
                                &[
                                    Text(
                                        "일시적으로 연결할 수 없음: 방해 금지 설정됨",
                                    ),
                                ],
                            ),
                            (
                                Choice("not-registered"),
                                &[
                                    Text(
                                        "일시적으로 연결할 수 없음: 수신자가 등록되어 있지 않음",
                                    ),
                                ],
                            ),
                            (
                                Choice("other"),
                                &[Text("일시적으로 연결할 수 없음")],
                            ),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "zh-CN")]
            (Self::TemporarilyUnavailable { .. }, Locale::ZhCn) => {
                &[
                    Select(
                        "cause",
                        &[
                            (
                                Choice("do-not-disturb"),
                                &[Text("暂时无法接通：已开启免打扰")],
                            ),
                            (
                                Choice("not-registered"),
                                &[Text("暂时无法接通：被叫未注册")],
                            ),
                            (Choice("other"), &[Text("暂时无法接通")]),
                        ],
                    ),
                ]
            }
            (Self::AddressIncomplete { .. }, Locale::En) => {
                &[
                    Select(
                        "digits",
                        &[
                            (
                                Category(Plural::One),
                                &[
                                    Text("Address Incomplete: at least "),
                                    Variable("digits"),
                                    Text(" more digit needed"),
                                ],
                            ),
                            (
                                Category(Plural::Other),
                                &[
                                    Text("Address Incomplete: at least "),
                                    Variable("digits"),
                                    Text(" more digits needed"),
                                ],
                            ),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "es")]
            (Self::AddressIncomplete { .. }, Locale::Es) => {
                &[
                    Select(
                        "digits",
                        &[
                            (
                                Category(Plural::One),
                                &[
                                    Text("Dirección incompleta: falta al menos "),
                                    Variable("digits"),
                                    Text(" dígito"),
                                ],
                            ),
                            (
                                Category(Plural::Other),
                                &[
                                    Text("Dirección incompleta: faltan al menos "),
                                    Variable("digits"),
                                    Text(" dígitos"),
                                ],
                            ),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "ko")]
            (Self::AddressIncomplete { .. }, Locale::Ko) => {
                &[
                    Select(
                        "digits",
                        &[
                            (
                                Category(Plural::Other),
                                &[
                                    Text("불완전한 주소: 번호가 최소 "),
                                    Variable("digits"),
                                    Text("자리 더 필요함"),
                                ],
                            ),
                        ],
                    ),
                ]
            }
            #[cfg(feature = "zh-CN")]
            (Self::AddressIncomplete { .. }, Locale::ZhCn) => {
                &[
                    Select(
                        "digits",
                        &[
                            (
                                Category(Plural::Other),
                                &[
                                    Text("地址不全：至少还需"),
                                    Variable("digits"),
                                    Text("位号码"),
                                ],
                            ),
                        ],
                    ),
                ]
            }
        }
    }
}

/// What [`Detail`] tells about the cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unavailability {
    /// `do-not-disturb`.
    DoNotDisturb,
    /// `not-registered`.
    NotRegistered,
    /// `other`.
    Other,
}

impl Unavailability {
    const fn key(self) -> &'static str {
        match self {
            Self::DoNotDisturb => "do-not-disturb",
            Self::NotRegistered => "not-registered",
            Self::Other => "other",
        }
    }
}

/// What [`Detail`] tells about the progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Progress {
    /// `announcement`.
    Announcement,
    /// `other`.
    Other,
    /// `tone`.
    Tone,
}

impl Progress {
    const fn key(self) -> &'static str {
        match self {
            Self::Announcement => "announcement",
            Self::Other => "other",
            Self::Tone => "tone",
        }
    }
}
