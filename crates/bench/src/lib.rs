//! Measures by turns: every contender runs once in every round, so that other work on the machine slows down all of them.
//!
//! The usual frameworks (divan, criterion) measure one contender after the other and print times. Here the ratio of two
//! contenders matters, and one of them runs in another process.

#![allow(clippy::print_stdout, reason = "a benchmark prints")]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long a contender runs within a round.
const TURN: Duration = Duration::from_micros(200);

/// Something that is done many times and measured.
pub struct Contender<'a> {
    name: String,
    /// Does it as many times as asked, and returns the nanoseconds of one time.
    run: Box<dyn FnMut(u32) -> f64 + 'a>,
    /// How many times it is done in a turn.
    times: u32,
    /// The nanoseconds of each round.
    rounds: Vec<f64>,
    goal: Option<Goal>,
}

/// What the project wants to reach.
enum Goal {
    /// The contender takes at most this many nanoseconds.
    Nanoseconds(f64),
    /// The contender takes at most this many times as long as the first.
    Times(f64),
    /// The contender takes at least this many times as long as the first.
    Ratio(f64),
}

/// Contenders that do the same. All are compared with the first.
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

    /// Adds a contender that makes `calls` calls each time.
    #[must_use]
    pub fn with<T>(self, name: &str, calls: usize, mut call: impl FnMut() -> T + 'a) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "no contender makes that many calls")]
        let calls = calls as f64;
        self.with_timer(name, move |times| {
            let start = Instant::now();
            for _ in 0..times {
                black_box(call());
            }
            start.elapsed().as_secs_f64() * 1e9 / f64::from(times) / calls
        })
    }

    /// Adds a contender that measures itself: it is told how many times to run, and returns the nanoseconds of one time.
    #[must_use]
    pub fn with_timer(mut self, name: &str, run: impl FnMut(u32) -> f64 + 'a) -> Self {
        let contender =
            Contender { name: name.to_owned(), run: Box::new(run), times: 1, rounds: Vec::new(), goal: None };
        self.contenders.push(contender);
        self
    }

    /// Sets the goal of the contender that was added last: at most this many nanoseconds.
    #[must_use]
    pub fn at_most(self, nanoseconds: f64) -> Self {
        self.goal(Goal::Nanoseconds(nanoseconds))
    }

    /// Sets the goal of the contender that was added last: at least this many times as long as the first.
    #[must_use]
    pub fn at_least(self, ratio: f64) -> Self {
        self.goal(Goal::Ratio(ratio))
    }

    /// Sets the goal of the contender that was added last: at most this many times as long as the first.
    #[must_use]
    pub fn at_most_times(self, ratio: f64) -> Self {
        self.goal(Goal::Times(ratio))
    }

    fn goal(mut self, goal: Goal) -> Self {
        if let Some(contender) = self.contenders.last_mut() {
            contender.goal = Some(goal);
        }
        self
    }
}

/// Runs all contenders by turns, and prints a Markdown table for each group.
///
/// The time of a contender is the lower quartile of its rounds: other work makes a round slower, never faster.
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

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is clamped first")]
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
