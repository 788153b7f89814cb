/** Signing in and out, and the rules of every HTTP request. */
@NullMarked
package org.nianbao.workflow.account.web;

import org.jspecify.annotations.NullMarked;
