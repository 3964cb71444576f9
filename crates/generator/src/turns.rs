//! Work that is shared out among the machine's processors.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does something with each item and its number, on as many threads as the machine has processors, and returns what comes of
/// it in the order of the items.
///
/// Threads take one item after the other, so that none is idle while there is one left.
pub(crate) fn in_turns<T: Sync, R: Send>(items: &[T], work: impl Fn(usize, &T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut results = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else { return results };
            results.push((number, work(number, item)));
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let mut results = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(worker)).collect();
        let mut results = worker();
        for other in others {
            results.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        results
    });
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        assert!(in_turns(&[0_usize; 0], |number, _| number).is_empty());
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(
            in_turns(&items, |number, item| number + item),
            (0..1000).map(|n| 2 * n).collect::<Vec<_>>()
        );
    }
}
