//! Measuring by turns: every contender runs once in every round, so that whatever else the machine does meets all of them.
//!
//! The frameworks for benchmarks (divan, criterion) measure one contender after the other and print times; what counts here
//! is the ratio of one to the other, and a contender of ours runs in another process.

#![allow(clippy::print_stdout, reason = "a benchmark prints")]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long a contender runs within a round.
const TURN: Duration = Duration::from_micros(200);

/// What is measured: something that is done many times.
pub struct Contender<'a> {
    name: String,
    /// Does it as many times as asked, and returns what one time took, in nanoseconds.
    run: Box<dyn FnMut(u32) -> f64 + 'a>,
    /// How many times fill a turn.
    times: u32,
    /// The nanoseconds of each round.
    rounds: Vec<f64>,
    goal: Option<Goal>,
}

/// What the project holds itself to.
enum Goal {
    /// Ours takes at most so many nanoseconds.
    Nanoseconds(f64),
    /// Ours takes at most so many times as long as the first.
    Times(f64),
    /// A peer takes at least so many times as long as ours.
    Ratio(f64),
}

/// Contenders that do the same, the first of which the others are compared with.
pub struct Group<'a> {
    title: String,
    contenders: Vec<Contender<'a>>,
}

impl<'a> Group<'a> {
    /// A group without contenders.
    #[must_use]
    pub fn new(title: &str) -> Self {
        Self { title: title.to_owned(), contenders: Vec::new() }
    }

    /// Adds something to do, which counts as `calls` calls.
    #[must_use]
    pub fn with<T>(self, name: &str, calls: usize, mut call: impl FnMut() -> T + 'a) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "nobody counts that far")]
        let calls = calls as f64;
        self.with_timer(name, move |times| {
            let start = Instant::now();
            for _ in 0..times {
                black_box(call());
            }
            start.elapsed().as_secs_f64() * 1e9 / f64::from(times) / calls
        })
    }

    /// Adds something that measures itself: it is told how many times, and answers with the nanoseconds of one.
    #[must_use]
    pub fn with_timer(mut self, name: &str, run: impl FnMut(u32) -> f64 + 'a) -> Self {
        let contender =
            Contender { name: name.to_owned(), run: Box::new(run), times: 1, rounds: Vec::new(), goal: None };
        self.contenders.push(contender);
        self
    }

    /// The contender that was added last is to take at most so many nanoseconds, if that is a goal.
    #[must_use]
    pub fn at_most(self, nanoseconds: Option<f64>) -> Self {
        self.goal(nanoseconds.map(Goal::Nanoseconds))
    }

    /// The contender that was added last is to take at least so many times as long as the first, if that is a goal.
    #[must_use]
    pub fn at_least(self, ratio: Option<f64>) -> Self {
        self.goal(ratio.map(Goal::Ratio))
    }

    /// The contender that was added last is to take at most so many times as long as the first.
    #[must_use]
    pub fn at_most_times(self, ratio: f64) -> Self {
        self.goal(Some(Goal::Times(ratio)))
    }

    fn goal(mut self, goal: Option<Goal>) -> Self {
        if let Some(contender) = self.contenders.last_mut() {
            contender.goal = goal;
        }
        self
    }
}

/// Runs all contenders by turns, and prints a Markdown table for each group.
///
/// The time of a contender is the lower quartile of its rounds: what disturbs a round makes it slower, never faster.
pub fn measure(groups: &mut [Group<'_>], rounds: usize) {
    for contender in groups.iter_mut().flat_map(|group| &mut group.contenders) {
        let mut nanoseconds = (contender.run)(1).max((contender.run)(1)).max(1.0);
        nanoseconds = (contender.run)(times_of(nanoseconds).div_ceil(8)).max(0.5);
        contender.times = times_of(nanoseconds);
    }
    for _ in 0..rounds {
        for contender in groups.iter_mut().flat_map(|group| &mut group.contenders) {
            let nanoseconds = (contender.run)(contender.times);
            contender.rounds.push(nanoseconds);
        }
    }
    for group in groups {
        print(group);
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a turn is not that long")]
fn times_of(nanoseconds: f64) -> u32 {
    (TURN.as_secs_f64() * 1e9 / nanoseconds).clamp(1.0, 1e7) as u32
}

fn print(group: &mut Group<'_>) {
    println!("| {} | ns | to the first | goal |\n| --- | ---: | ---: | --- |", group.title);
    let mut first = None;
    for contender in &mut group.contenders {
        contender.rounds.sort_by(f64::total_cmp);
        let time = contender.rounds.get(contender.rounds.len() / 4).copied().unwrap_or(f64::NAN);
        let ratio = time / *first.get_or_insert(time);
        let reached = |is_reached| if is_reached { "reached" } else { "**missed**" };
        let goal = match contender.goal {
            None => String::new(),
            Some(Goal::Nanoseconds(most)) => format!("at most {most} ns: {}", reached(time <= most)),
            Some(Goal::Times(most)) => format!("at most {most}x: {}", reached(ratio <= most)),
            Some(Goal::Ratio(least)) => format!("at least {least}x: {}", reached(ratio >= least)),
        };
        println!("| {} | {time:.1} | {ratio:.2}x | {goal} |", contender.name);
    }
    println!();
}
