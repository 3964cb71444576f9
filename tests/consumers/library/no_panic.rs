//! Uses the whole library, except for what writes text, on input that the compiler does not know.
//!
//! A panic calls a function that does not exist, so this program links only if the optimiser proves that nothing panics.
#![no_std]
#![no_main]

use core::hint::black_box;
use core::str::FromStr;

use sip_phrasebook::q850::{self, Cause, Mapping, ReasonValue};
use sip_phrasebook::{
    Available, Class, ClientAction, Condition, Detail, DialogEffect, HeaderRule, Level, Locale, Overlay, OverlayEntry,
    QuotedString, ReasonPhrase, Record, Reference, Status, StatusCode, StatusLine, action, caller, description,
    difference, negotiate, reason_phrase, summary,
};

#[link(name = "c")]
unsafe extern "C" {}

unsafe extern "C" {
    safe fn a_panic_is_left() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    a_panic_is_left()
}

fn unknown<T>(value: T) -> T {
    black_box(value)
}

fn facts(code: StatusCode) {
    let class: Class = code.class();
    black_box((class.is_final(), class.digit(), code.is_known(), code.treated_as(), code.as_u16(), u16::from(code)));
    black_box((code.canonical_reason(), class.digit(), code == 486_u16));
    black_box((code.is_provisional(), code.is_final(), code.is_success(), code.is_redirection()));
    black_box((code.is_client_error(), code.is_server_error(), code.is_global_failure()));
    let record: &Record = code.record();
    let status: Status = record.status();
    let effect: Option<DialogEffect> = record.dialog_effect();
    let client: Option<ClientAction> = record.client_action();
    black_box((record.code(), record.canonical_reason(), status.slug(), record.methods(), record.confusable()));
    black_box((effect.map(DialogEffect::slug), client.map(ClientAction::slug)));
    let references: &[Reference] = record.references();
    for reference in references {
        black_box((reference.rfc, reference.places, reference.url));
    }
    let rule = |rule: &HeaderRule| {
        let level: Level = rule.level;
        black_box((rule.name, rule.value, level.slug(), rule.when.map(Condition::slug), rule.references.len()));
    };
    record.headers().iter().for_each(rule);
    code.header_rules().for_each(rule);
}

fn causes(code: StatusCode, locale: Locale, text: &str, bytes: &[u8]) {
    let mapping = unknown(Mapping::Rfc3398);
    for row in code.causes(mapping) {
        black_box((row.to, row.condition.map(q850::Condition::slug)));
    }
    let named = Cause::from_asterisk_name(text).or(Cause::from_freeswitch_name(text));
    let read = Cause::new(unknown(17)).or(Cause::from_reason(bytes)).or(named).or(code.cause(mapping));
    let Some(cause) = read else { return };
    black_box((cause.as_u8(), u8::from(cause), cause.is_known(), cause.name()));
    black_box((cause.asterisk_name(), cause.freeswitch_name(), cause.status_code(mapping)));
    for row in cause.status_codes(mapping) {
        black_box((row.to, row.condition));
    }
    black_box((q850::phrase(cause, locale), q850::summary(cause, locale)));
    black_box((q850::description(cause, locale), q850::action(cause, locale)));
    black_box(ReasonValue::new(cause, text));
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let bytes: &[u8] = unknown(b"ko-KR, *;q=0.5");
    let text: &str = unknown("es");
    let number: u16 = unknown(486);

    let code = StatusCode::new(number).or(StatusCode::parse(bytes)).or(StatusCode::from_u16(number).ok());
    let code = code.or(StatusCode::try_from(number).ok()).or(StatusCode::try_from(u32::from(number)).ok());
    let code = code.or(StatusCode::try_from(i32::from(number)).ok());
    let code = code.or(StatusCode::try_from(bytes).ok()).or(StatusCode::from_str(text).ok());
    let code = code.or(StatusCode::from_phrase(text));
    black_box((StatusCode::all().len(), Record::all().len(), Locale::default()));
    let locale = Locale::from_tag(text).or(Locale::from_str(text).ok());
    let (Some(code), Some(locale)) = (code, locale.or(negotiate(bytes))) else { return 1 };
    black_box((reason_phrase(code, locale), summary(code, locale), action(code, locale), caller(code, locale)));
    black_box((description(code, locale), difference(code, unknown(StatusCode::DECLINE), locale)));
    black_box((locale.tag(), code.reason_phrase(locale)));
    facts(code);
    causes(code, locale, text, bytes);

    if let Ok(available) = Available::<50>::from_slice(unknown(&["en", "zh-Hant"])) {
        black_box(available.negotiate(bytes));
    }
    if let Ok(available) = Available::new([text, unknown("pt-BR"), unknown("sr-Latn")]) {
        black_box(available.negotiate(bytes));
    }
    let entries = [OverlayEntry { code, locale, phrase: text }];
    let entries: &[OverlayEntry<'_>] = unknown(&entries);
    if let Ok(overlay) = Overlay::new(entries) {
        black_box((overlay.reason_phrase(code, locale), overlay.is_known(code)));
    }
    let queued = unknown(Detail::Queued { calls: 1, minutes: 2 });
    black_box((queued.code(), queued.in_locale(locale)));
    black_box((StatusLine::new(code, text), ReasonPhrase::new(text), QuotedString::new(text)));

    #[cfg(control)]
    black_box(bytes[usize::from(number)]);
    0
}
